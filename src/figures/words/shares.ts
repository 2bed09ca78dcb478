import { gloss } from "../../words/gloss.js";
import { list } from "../../words/list.js";
import type { Locale } from "../../words/locale.js";
import { percent, roundHalfUp } from "../../words/number.js";
import {
  inYear,
  plain,
  said,
  sentence,
  withParticleOf,
  type Sentence,
} from "../../words/sentence.js";
import { together, type Trace } from "../../words/trace.js";
import { wonExact, wonShort } from "../../words/won.js";
import { cumulativeTrace, shareTrace, type BasisDatum } from "../data/basis.js";
import type { Words } from "../figure.js";
import { markOf } from "../drawing/marks.js";
import { sourceLine } from "./sources.js";

type Shared = BasisDatum & { share: number };

function isShared(datum: BasisDatum): datum is Shared {
  return datum.share !== null;
}

const name = (datum: BasisDatum) => said(datum.label, "name");

/** A part's share, with its mark. */
export function shareSaid(datum: Shared): Sentence {
  return [said(percent(datum.share) + markOf(datum), shareTrace(datum))];
}

/** The share of a part and all before it; nothing where one of them has no sum. */
export function cumulativeSaid(datum: BasisDatum): Sentence {
  if (datum.cumulative === null) return [];
  return [said(percent(datum.cumulative), cumulativeTrace(datum))];
}

function titleKo(data: readonly BasisDatum[]): Sentence {
  const [first, second] = data;
  if (first === undefined) return ["산출근거가 자료에 없다"];
  const year = inYear(first.year);
  if (!isShared(first)) return sentence`${year}년 예산에 대한 비율을 셈할 수 없다`;
  const head = sentence`${year}년 예산의 ${shareSaid(first)}는 ${name(first)}`;
  if (second?.cumulative == null) return head;
  return sentence`${head}, ${withParticleOf([name(second)], "과")} 합하면 ${cumulativeSaid(second)}`;
}

function titleEn(data: readonly BasisDatum[]): Sentence {
  const [first, second] = data;
  if (first === undefined) return ["No calculation basis in the sources"];
  const year = inYear(first.year);
  if (!isShared(first)) return sentence`Shares of the ${year} budget cannot be computed`;
  const head = sentence`${shareSaid(first)} of the ${year} budget is ${name(first)}${gloss(first.label)}`;
  if (second?.cumulative == null) return head;
  return sentence`${head}; together with ${name(second)}${gloss(second.label)}, ${cumulativeSaid(second)}`;
}

/** What of the budget the basis leaves out, or by how much it passes it; null where it is known. */
export function restOf(
  data: readonly BasisDatum[],
): { share: number; won: number; on: Trace } | null {
  const last = data.at(-1);
  if (last?.run == null || last.whole === null || last.whole <= 0) return null;
  const won = last.whole - last.run;
  if (won === 0) return null;
  const findings = [...new Set(data.flatMap((datum) => datum.findings))];
  const formula = `{${last.wholeFact ?? ""}} − ({${last.runFacts.join("} + {")}})`;
  const facts = [...(last.wholeFact === null ? [] : [last.wholeFact]), ...last.runFacts];
  const on = together([{ facts, formula: null, findings }], formula);
  return { share: roundHalfUp((100 * won) / last.whole, 2), won, on };
}

/** What is said of the remainder. */
export function restSaid(rest: { won: number; on: Trace }, locale: Locale): Sentence {
  const sum = said(wonShort(Math.abs(rest.won), locale), rest.on);
  if (locale === "ko")
    return rest.won > 0
      ? sentence`산출근거에 내역이 없는 예산 ${sum}`
      : sentence`산출근거의 합이 예산보다 ${sum} 많음`;
  return rest.won > 0
    ? sentence`${sum} of the budget is not in the basis`
    : sentence`the basis passes the budget by ${sum}`;
}

function summary(data: readonly BasisDatum[], locale: Locale): Sentence[] {
  const shared = data.filter(isShared);
  const largest = [...shared].sort((a, b) => b.share - a.share)[0];
  const [first, second] = data;
  if (largest === undefined || first === undefined) return [];
  const ko = locale === "ko";
  const exact = said(wonExact(largest.value ?? 0, locale), largest);
  const lines: Sentence[] = [
    ko
      ? sentence`몫이 가장 큰 항목은 ${name(largest)}, ${exact}, 예산의 ${shareSaid(largest)}이다.`
      : sentence`The largest share is ${name(largest)}: ${exact}, ${shareSaid(largest)} of the budget.`,
  ];
  if (second?.cumulative != null) {
    const names = said(list([first.label, second.label], locale), "name");
    lines.push(
      ko
        ? sentence`처음 적힌 두 항목 ${names}의 몫은 합하여 ${cumulativeSaid(second)}이다.`
        : sentence`The first two items, ${names}, make ${cumulativeSaid(second)} together.`,
    );
  }
  const rest = restOf(data);
  return rest === null ? lines : [...lines, sentence`${restSaid(rest, locale)}.`];
}

function alt(data: readonly BasisDatum[], locale: Locale): string {
  const parts = data.filter(isShared).map((d) => `${d.label} ${percent(d.share)}`);
  return `${plain(locale === "ko" ? titleKo(data) : titleEn(data))}. ${parts.join(", ")}`;
}

function words(locale: Locale, more: Pick<Words<BasisDatum>, "title" | "subtitle" | "caveats">) {
  return {
    ...more,
    alt: (data: readonly BasisDatum[]) => alt(data, locale),
    summary: (data: readonly BasisDatum[]) => summary(data, locale),
    source: (data: readonly BasisDatum[]) => sourceLine(data, locale),
  };
}

/** The words of the figure of shares. */
export const sharesWords: Readonly<Record<Locale, Words<BasisDatum>>> = {
  ko: words("ko", {
    title: titleKo,
    subtitle: (data) =>
      `산출근거의 항목이 예산에서 차지하는 비율(%), 적힌 차례대로, 하나씩과 쌓아서 · ${data[0] === undefined ? "" : `${String(data[0].year)}년`}`,
    caveats: () => [
      "비율 = 항목 ÷ 사업설명서의 그해 예산(최종예산이 있으면 최종예산). 누계는 반올림한 비율이 아니라 금액을 더해서 셈한다.",
    ],
  }),
  en: words("en", {
    title: titleEn,
    subtitle: (data) =>
      `Items of the calculation basis as shares of the budget, %, in the order of print: each alone, and all so far, ${String(data[0]?.year ?? "")}`,
    caveats: () => [
      "Share = item ÷ the sheet’s budget of the year (its final budget where it prints one). Cumulated shares are computed from the sums, not from rounded shares.",
    ],
  }),
};

import { yearRuns, years } from "../../words/date.js";
import type { Locale } from "../../words/locale.js";
import { withParticle } from "../../words/particle.js";
import {
  inYear,
  joined,
  plain,
  said,
  sentence,
  withParticleOf,
  type Sentence,
} from "../../words/sentence.js";
import { term } from "../../words/terms.js";
import { wonExact, wonShort } from "../../words/won.js";
import { unitOf, type BudgetDatum } from "../data/budget.js";
import type { Words } from "../figure.js";
import { markOf } from "../drawing/marks.js";
import { sourceLine } from "./sources.js";

function latest(
  data: readonly BudgetDatum[],
  phase: BudgetDatum["phase"],
): BudgetDatum | undefined {
  return data.filter((datum) => datum.phase === phase).sort((a, b) => b.year - a.year)[0];
}

function part(
  data: readonly BudgetDatum[],
  phase: BudgetDatum["phase"],
  locale: Locale,
): Sentence[] {
  const datum = latest(data, phase);
  if (datum === undefined) return [];
  const won = said(wonShort(datum.value, locale), datum);
  const words = term("phase", phase, locale);
  return locale === "ko"
    ? [sentence`${inYear(datum.year)}년 ${words} ${won}`]
    : [sentence`${won} ${phase === "budget" ? "budgeted" : words} in ${inYear(datum.year)}`];
}

function title(data: readonly BudgetDatum[], locale: Locale): Sentence {
  const parts = [...part(data, "executed", locale), ...part(data, "budget", locale)];
  if (parts.length > 0) return joined(parts, ", ");
  return [
    locale === "ko" ? "예산과 집행액이 자료에 없다" : "No budget or execution in the sources",
  ];
}

function alt(data: readonly BudgetDatum[], locale: Locale): string {
  const values = data.map(
    (datum) =>
      `${String(datum.year)} ${term("phase", datum.phase, locale)} ${wonExact(datum.value, locale)}`,
  );
  return `${plain(title(data, locale))}. ${values.join(", ")}`;
}

/** The last settled year, the last budget, and the years that no document prints. */
function summary(data: readonly BudgetDatum[], locale: Locale): Sentence[] {
  const ko = locale === "ko";
  const lines = (["final-budget", "executed", "budget"] as const).flatMap((phase): Sentence[] => {
    const datum = latest(data, phase);
    if (datum === undefined) return [];
    const won = said(wonExact(datum.value, locale) + markOf(datum), datum);
    const words = term("phase", phase, locale);
    return [
      ko
        ? sentence`가장 최근에 인쇄된 ${withParticle(words, "은")} ${inYear(datum.year)}년 ${withParticleOf([won], "이다")}.`
        : sentence`The latest ${phase === "executed" ? "sum executed" : words} is that of ${inYear(datum.year)}: ${won}.`,
    ];
  });
  const known = new Set(data.map(({ year }) => year));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const gaps = [...Array(known.size === 0 ? 0 : last - first).keys()]
    .map((place) => first + place)
    .filter((year) => !known.has(year));
  if (gaps.length === 0) return lines;
  const named = said(yearRuns(gaps, locale), "year");
  return [
    ...lines,
    ko ? sentence`${named}의 금액은 자료에 없다.` : sentence`No sum of ${named} is in the sources.`,
  ];
}

/** The words of the figure of budgets and execution. */
export const budgetWords: Readonly<Record<Locale, Words<BudgetDatum>>> = {
  ko: {
    title: (data) => title(data, "ko"),
    subtitle: (data) =>
      `최종예산, 집행액, 예산액(${unitOf(data, "ko").words}) · ${years(
        data.map((d) => d.year),
        "ko",
      )}`,
    caveats: () => [
      "최종예산과 집행액은 결산이 끝난 해의 값이고, 빗금 친 예산액은 결산 전의 값이다. 단계가 다른 금액은 이어 그리거나 견주지 않는다.",
      "예산액이 본예산인지 추경 뒤의 예산인지는 문서에 적혀 있지 않다.",
    ],
    alt: (data) => alt(data, "ko"),
    summary: (data) => summary(data, "ko"),
    source: (data) => sourceLine(data, "ko"),
  },
  en: {
    title: (data) => title(data, "en"),
    subtitle: (data) =>
      `Final budget, executed, budget (${unitOf(data, "en").words}), ${years(
        data.map((d) => d.year),
        "en",
      )}`,
    caveats: () => [
      "Final budget and executed belong to settled years; hatched budgets are not settled. Sums of different phases are never joined or compared.",
      "Whether a printed budget is the original one is not said in the documents.",
    ],
    alt: (data) => alt(data, "en"),
    summary: (data) => summary(data, "en"),
    source: (data) => sourceLine(data, "en"),
  },
};

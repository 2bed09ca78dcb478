import { yearRuns, years } from "../../words/date.js";
import type { Locale } from "../../words/locale.js";
import { percent } from "../../words/number.js";
import {
  inYear,
  plain,
  said,
  sentence,
  withParticleOf,
  type Sentence,
} from "../../words/sentence.js";
import { wonExact, wonShort } from "../../words/won.js";
import type { Words } from "../figure.js";
import { markOf } from "../drawing/marks.js";
import { sourceLine } from "./sources.js";
import { shareTrace, type BalanceDatum } from "../data/unspent-balance.js";

type Printed = BalanceDatum & { value: number };

/** The years whose balance is printed, in order. */
function printedOnly(data: readonly BalanceDatum[]): Printed[] {
  return data.flatMap((datum) => (datum.value === null ? [] : [{ ...datum, value: datum.value }]));
}

function largest(data: readonly Printed[]): Printed | undefined {
  return [...data].sort((a, b) => b.value - a.value)[0];
}

/** Its share of the available appropriation in parentheses; nothing where that is not known. */
function inShare(datum: BalanceDatum, locale: Locale): Sentence {
  if (datum.share === null) return [];
  const share = said(percent(datum.share), shareTrace(datum));
  return locale === "ko"
    ? sentence`(예산현액의 ${share})`
    : sentence` (${share} of the available appropriation)`;
}

const won = (datum: Printed, locale: Locale) => said(wonShort(datum.value, locale), datum);

function titleKo(data: readonly BalanceDatum[]): Sentence {
  const known = printedOnly(data);
  const [last, most] = [known.at(-1), largest(known)];
  if (last === undefined || most === undefined) return ["집행잔액이 자료에 없다"];
  const head = sentence`${inYear(last.year)}년 집행잔액 ${won(last, "ko")}${markOf(last)}`;
  if (most.year === last.year) return sentence`${head}${inShare(last, "ko")}`;
  return sentence`${head}, 가장 많이 남은 해는 ${inYear(most.year)}년 ${won(most, "ko")}${inShare(most, "ko")}`;
}

function titleEn(data: readonly BalanceDatum[]): Sentence {
  const known = printedOnly(data);
  const [last, most] = [known.at(-1), largest(known)];
  if (last === undefined || most === undefined) return ["No unspent balance in the sources"];
  const head = sentence`${won(last, "en")}${markOf(last)} was left unspent in ${inYear(last.year)}`;
  if (most.year === last.year) return sentence`${head}${inShare(last, "en")}`;
  return sentence`${head}; the most, ${won(most, "en")}${inShare(most, "en")}, in ${inYear(most.year)}`;
}

/** The balance of a year in a line: the sum, and its share. */
export function balanceNote(datum: BalanceDatum, locale: Locale): Sentence {
  if (datum.value === null) {
    if (datum.facts.length > 0)
      return [locale === "ko" ? "서로 다른 금액이 인쇄됨" : "different sums are printed"];
    return [locale === "ko" ? "결산 자료에 없음" : "not settled in the sources"];
  }
  const sum = said(wonShort(datum.value, locale) + markOf(datum), datum);
  if (datum.share === null) return [sum];
  const share = said(percent(datum.share), shareTrace(datum));
  return locale === "ko"
    ? sentence`${sum} · 예산현액의 ${share}`
    : sentence`${sum} · ${share} of the available appropriation`;
}

function alt(data: readonly BalanceDatum[], locale: Locale): string {
  const rows = data.map((d) => `${String(d.year)} ${plain(balanceNote(d, locale))}`);
  return `${plain(locale === "ko" ? titleKo(data) : titleEn(data))}. ${rows.join("; ")}`;
}

function gapYears(data: readonly BalanceDatum[]): BalanceDatum[] {
  return data.filter((datum) => datum.value === null && datum.facts.length === 0);
}

/** One sentence a year, then the years without a printed balance. */
function summary(data: readonly BalanceDatum[], locale: Locale): Sentence[] {
  const lines = printedOnly(data)
    .slice(-3)
    .map((d): Sentence => {
      const exact = said(wonExact(d.value, locale), d);
      if (d.value === 0)
        return locale === "ko"
          ? sentence`${inYear(d.year)}년에는 남은 돈이 없었다(${exact}).`
          : sentence`Nothing was left in ${inYear(d.year)} (${exact}).`;
      return locale === "ko"
        ? sentence`${inYear(d.year)}년에는 ${withParticleOf([exact, ...inShare(d, "ko")], "이")} 남았다.`
        : sentence`${exact}${inShare(d, "en")} was left in ${inYear(d.year)}.`;
    });
  const gaps = gapYears(data).map(({ year }) => year);
  if (lines.length === 0 || gaps.length === 0) return lines;
  const named = said(yearRuns(gaps, locale), "year");
  const gap =
    locale === "ko"
      ? sentence`${named}의 집행잔액은 자료에 인쇄되어 있지 않다.`
      : sentence`No balance is printed for ${named}.`;
  return [...lines, gap];
}

/** The words of the figure of unspent balances. */
export const balanceWords: Readonly<Record<Locale, Words<BalanceDatum>>> = {
  ko: {
    title: titleKo,
    subtitle: (data) =>
      `인쇄된 집행잔액(원)과 같은 문서의 예산현액에 대한 비율(%) · ${years(
        data.map((d) => d.year),
        "ko",
      )}`,
    caveats: () => [
      "집행잔액은 인쇄된 그대로이고, 다른 단계의 금액에서 셈하지 않았다. 0원은 인쇄된 값이다.",
    ],
    alt: (data) => alt(data, "ko"),
    summary: (data) => summary(data, "ko"),
    source: (data) => sourceLine(data, "ko"),
  },
  en: {
    title: titleEn,
    subtitle: (data) =>
      `Printed unspent balance (₩) and its share of the available appropriation in the same document, ${years(
        data.map((d) => d.year),
        "en",
      )}`,
    caveats: () => [
      "Balances are as printed, never computed from other phases; a zero is a printed zero.",
    ],
    alt: (data) => alt(data, "en"),
    summary: (data) => summary(data, "en"),
    source: (data) => sourceLine(data, "en"),
  },
};

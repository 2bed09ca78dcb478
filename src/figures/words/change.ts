import type { Locale } from "../../words/locale.js";
import { percent, percentAsPrinted } from "../../words/number.js";
import {
  inYear,
  joined,
  plain,
  said,
  sentence,
  withParticleOf,
  type Sentence,
} from "../../words/sentence.js";
import type { Trace } from "../../words/trace.js";
import { wonExact, wonShort } from "../../words/won.js";
import { CHANGE_TRACES, merged, type ChangeDatum } from "../data/change.js";
import type { Words } from "../figure.js";
import { markOf } from "../drawing/marks.js";
import { sourceLine } from "./sources.js";

function total(data: readonly ChangeDatum[]): ChangeDatum | undefined {
  return data.find((datum) => datum.isTotal) ?? data[0];
}

function share(datum: ChangeDatum, rate: number): Sentence {
  return [said(percent(Math.abs(rate)), CHANGE_TRACES.computedPercent(datum))];
}

function titleKo(data: readonly ChangeDatum[]): Sentence {
  const datum = total(data);
  if (datum?.after == null) return ["전년과 견줄 예산이 자료에 없다"];
  const after = said(wonShort(datum.after, "ko"), CHANGE_TRACES.after(datum));
  const head = sentence`${inYear(datum.year)}년 예산 ${after}`;
  const rate = datum.computedPercent;
  if (rate === null) return head;
  if (rate === 0) return sentence`${head}, 전년과 같다`;
  return sentence`${head}, 전년보다 ${share(datum, rate)} ${rate < 0 ? "줄었다" : "늘었다"}`;
}

function titleEn(data: readonly ChangeDatum[]): Sentence {
  const datum = total(data);
  if (datum?.after == null) return ["No budget to compare with the year before"];
  const after = said(wonShort(datum.after, "en"), CHANGE_TRACES.after(datum));
  const head = sentence`The ${inYear(datum.year)} budget is ${after}`;
  const rate = datum.computedPercent;
  if (rate === null) return head;
  if (rate === 0) return sentence`${head}, as the year before`;
  return sentence`${head}, ${share(datum, rate)} ${rate < 0 ? "less" : "more"} than the year before`;
}

function shown(value: number | null, text: (value: number) => string, on: Trace): Sentence[] {
  return value === null ? [] : [[said(text(value), on)]];
}

/** The change as printed and as computed, in one line. */
export function comparison(datum: ChangeDatum, locale: Locale): Sentence {
  const dagger = markOf(datum);
  const won = (value: number): string => wonExact(value, locale);
  const printed = joined(
    [
      ...shown(datum.value, won, datum),
      ...shown(datum.printedPercent, percentAsPrinted, CHANGE_TRACES.printedPercent(datum)),
    ],
    ", ",
  );
  const computed = joined(
    [
      ...shown(datum.computed, won, CHANGE_TRACES.computed(datum)),
      ...shown(datum.computedPercent, percent, CHANGE_TRACES.computedPercent(datum)),
    ],
    ", ",
  );
  return locale === "ko"
    ? sentence`인쇄된 증감 ${printed}${dagger} · 셈한 증감 ${computed}`
    : sentence`Printed ${printed}${dagger}; computed ${computed}`;
}

/** The total of both years, and the change as printed and as computed. */
function summary(data: readonly ChangeDatum[], locale: Locale): Sentence[] {
  const datum = total(data);
  if (datum?.after == null) return [];
  const after = said(wonExact(datum.after, locale), CHANGE_TRACES.after(datum));
  const ko = locale === "ko";
  if (datum.before === null)
    return [
      ko
        ? sentence`${inYear(datum.year)}년 예산은 ${after}이고 전년 예산은 자료에 없다.`
        : sentence`The ${inYear(datum.year)} budget is ${after}; the year before is not in the sources.`,
    ];
  const before = said(wonExact(datum.before, locale), CHANGE_TRACES.before(datum));
  const years = ko
    ? sentence`예산은 ${inYear(datum.year - 1)}년 ${before}에서 ${inYear(datum.year)}년 ${withParticleOf([after], "으로")} 바뀌었다.`
    : sentence`The budget went from ${before} in ${inYear(datum.year - 1)} to ${after} in ${inYear(datum.year)}.`;
  return [years, sentence`${comparison(datum, locale)}.`];
}

/** The year of the budget and the one before it; nothing where there is none. */
function bothYears(data: readonly ChangeDatum[], locale: Locale): string {
  const year = total(data)?.year;
  if (year === undefined) return "";
  return locale === "ko" ? `${String(year)}년과 전년` : `${String(year)} and the year before`;
}

/** The words of the figure of a change. */
export const changeWords: Readonly<Record<Locale, Words<ChangeDatum>>> = {
  ko: {
    title: titleKo,
    subtitle: (data) => `항목별 예산액(원), 인쇄된 증감과 셈한 증감 · ${bothYears(data, "ko")}`,
    caveats: () => ["두 해 모두 예산 사업설명서의 예산액이다. 결산과 견준 값이 아니다."],
    alt: (data) =>
      `${plain(titleKo(data))}. ${merged(data)
        .map((d) => `${d.item}: ${plain(comparison(d, "ko"))}`)
        .join(" ")}`,
    summary: (data) => summary(data, "ko"),
    source: (data) => sourceLine(data, "ko"),
  },
  en: {
    title: titleEn,
    subtitle: (data) =>
      `Budget by item, change as printed and as computed, ${bothYears(data, "en")}`,
    caveats: () => ["Both are budgets as the budget sheet prints them, not settled sums."],
    alt: (data) =>
      `${plain(titleEn(data))}. ${merged(data)
        .map((d) => `${d.item}: ${plain(comparison(d, "en"))}`)
        .join(" ")}`,
    summary: (data) => summary(data, "en"),
    source: (data) => sourceLine(data, "en"),
  },
};

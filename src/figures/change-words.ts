import type { Locale } from "../words/locale.js";
import { percent, percentAsPrinted } from "../words/number.js";
import { inYear, joined, plain, said, sentence, type Sentence } from "../words/sentence.js";
import type { Trace } from "../words/trace.js";
import { wonExact, wonShort } from "../words/won.js";
import { CHANGE_TRACES, merged, type ChangeDatum } from "./change-data.js";
import type { Words } from "./figure.js";
import { markOf } from "./marks.js";
import { sourceLine } from "./sources.js";

function total(data: readonly ChangeDatum[]): ChangeDatum | undefined {
  return data.find((datum) => datum.isTotal) ?? data[0];
}

function share(datum: ChangeDatum, rate: number): Sentence {
  return [said(percent(Math.abs(rate), 1), CHANGE_TRACES.computedPercent(datum))];
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

/** The words of the figure of a change. */
export const changeWords: Readonly<Record<Locale, Words<ChangeDatum>>> = {
  ko: {
    title: titleKo,
    subtitle: (data) =>
      `항목별 예산액(억 원), 인쇄된 증감과 셈한 증감 · ${String(total(data)?.year ?? "")}년과 전년`,
    caveats: () => ["두 해 모두 예산 사업설명서의 예산액이다. 결산과 견준 값이 아니다."],
    alt: (data) =>
      `${plain(titleKo(data))}. ${merged(data)
        .map((d) => `${d.item}: ${plain(comparison(d, "ko"))}`)
        .join(" ")}`,
    source: (data) => sourceLine(data, "ko"),
  },
  en: {
    title: titleEn,
    subtitle: (data) =>
      `Budget by item, change as printed and as computed, ${String(total(data)?.year ?? "")} and the year before`,
    caveats: () => ["Both are budgets as the budget sheet prints them, not settled sums."],
    alt: (data) =>
      `${plain(titleEn(data))}. ${merged(data)
        .map((d) => `${d.item}: ${plain(comparison(d, "en"))}`)
        .join(" ")}`,
    source: (data) => sourceLine(data, "en"),
  },
};

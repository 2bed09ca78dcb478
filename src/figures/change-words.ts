import { list } from "../words/list.js";
import type { Locale } from "../words/locale.js";
import { percent, percentAsPrinted } from "../words/number.js";
import { wonExact, wonShort } from "../words/won.js";
import { merged, type ChangeDatum } from "./change-data.js";
import type { Words } from "./figure.js";
import { DAGGER } from "./ink.js";
import { sourceLine } from "./sources.js";

function total(data: readonly ChangeDatum[]): ChangeDatum | undefined {
  return data.find((datum) => datum.isTotal) ?? data[0];
}

function titleKo(data: readonly ChangeDatum[]): string {
  const datum = total(data);
  if (datum?.after == null) return "전년과 견줄 예산이 자료에 없다";
  const head = `${String(datum.year)}년 예산 ${wonShort(datum.after, "ko")}`;
  const rate = datum.computedPercent;
  if (rate === null) return head;
  if (rate === 0) return `${head}, 전년과 같다`;
  return `${head}, 전년보다 ${percent(Math.abs(rate), 1)} ${rate < 0 ? "줄었다" : "늘었다"}`;
}

function titleEn(data: readonly ChangeDatum[]): string {
  const datum = total(data);
  if (datum?.after == null) return "No budget to compare with the year before";
  const head = `The ${String(datum.year)} budget is ${wonShort(datum.after, "en")}`;
  const rate = datum.computedPercent;
  if (rate === null) return head;
  if (rate === 0) return `${head}, as the year before`;
  return `${head}, ${percent(Math.abs(rate), 1)} ${rate < 0 ? "less" : "more"} than the year before`;
}

/** The change as printed and as computed, in one line. */
export function comparison(datum: ChangeDatum, locale: Locale): string {
  const dagger = datum.findings.length > 0 ? DAGGER : "";
  const printed = [
    datum.value === null ? null : wonExact(datum.value, locale),
    datum.printedPercent === null ? null : percentAsPrinted(datum.printedPercent),
  ].filter((text) => text !== null);
  const computed = [
    datum.computed === null ? null : wonExact(datum.computed, locale),
    datum.computedPercent === null ? null : percent(datum.computedPercent),
  ].filter((text) => text !== null);
  return locale === "ko"
    ? `인쇄된 증감 ${printed.join(", ")}${dagger} · 셈한 증감 ${computed.join(", ")}`
    : `Printed ${list(printed, "en")}${dagger}; computed ${list(computed, "en")}`;
}

/** The words of the figure of a change. */
export const changeWords: Readonly<Record<Locale, Words<ChangeDatum>>> = {
  ko: {
    title: titleKo,
    subtitle: (data) =>
      `항목별 예산액(억 원), 인쇄된 증감과 셈한 증감 · ${String(total(data)?.year ?? "")}년과 전년`,
    caveats: () => ["두 해 모두 예산 사업설명서의 예산액이다. 결산과 견준 값이 아니다."],
    alt: (data) =>
      `${titleKo(data)}. ${merged(data)
        .map((d) => `${d.item}: ${comparison(d, "ko")}`)
        .join(" ")}`,
    source: (data) => sourceLine(data, "ko"),
  },
  en: {
    title: titleEn,
    subtitle: (data) =>
      `Budget by item, change as printed and as computed, ${String(total(data)?.year ?? "")} and the year before`,
    caveats: () => ["Both are budgets as the budget sheet prints them, not settled sums."],
    alt: (data) =>
      `${titleEn(data)}. ${merged(data)
        .map((d) => `${d.item}: ${comparison(d, "en")}`)
        .join(" ")}`,
    source: (data) => sourceLine(data, "en"),
  },
};

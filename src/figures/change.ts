import { glossed } from "../words/gloss.js";
import type { Locale } from "../words/locale.js";
import { inYear, said, sentence } from "../words/sentence.js";
import type { Trace } from "../words/trace.js";
import { wonExact, wonShort } from "../words/won.js";
import { CHANGE_TRACES, CHANGES, merged, type ChangeDatum } from "./data/change.js";
import { changeWords, comparison } from "./words/change.js";
import type { Figure } from "./figure.js";
import { INK } from "./drawing/ink.js";
import { drawRows, plannedFill, type Panel, type Row } from "./drawing/rows.js";
import { changeSeries } from "./series/change.js";

const ID = "change";

function bar(year: number, won: number | null, on: Trace, locale: Locale): Row {
  const label =
    locale === "ko" ? sentence`${inYear(year)}년 예산액` : sentence`${inYear(year)} budget`;
  if (won === null) {
    const note = [locale === "ko" ? "자료에 없음" : "not in the sources"];
    return { label, note, segments: [], form: "gap" };
  }
  const text = wonShort(won, locale);
  const segment = {
    label: "",
    value: won,
    text,
    fill: plannedFill(ID),
    stroke: INK.money,
    tooltip: `${String(year)} ${wonExact(won, locale)}`,
    on,
  };
  return { label, note: [said(text, on)], segments: [segment], form: "bar" };
}

function panel(datum: ChangeDatum, locale: Locale): Panel {
  const bars = [
    bar(datum.year - 1, datum.before, CHANGE_TRACES.before(datum), locale),
    bar(datum.year, datum.after, CHANGE_TRACES.after(datum), locale),
  ];
  const text: Row = { label: comparison(datum, locale), note: [], segments: [], form: "text" };
  return {
    title: locale === "ko" ? datum.item : glossed(datum.item),
    scale: "원",
    rows: [...bars, text],
  };
}

/** The latest budget against the one before it, item by item, as printed and as computed. */
export const change: Figure<ChangeDatum> = {
  id: ID,
  scope: "programme",
  question: {
    ko: "예산은 전년보다 얼마나 바뀌었나?",
    en: "How did the budget change from the year before?",
  },
  sql: CHANGES,
  words: changeWords,
  columns: [
    { key: "item", words: { ko: "항목", en: "Item" }, format: "text" },
    {
      key: "before",
      words: { ko: "전년 예산액", en: "Year before" },
      format: "won",
      on: CHANGE_TRACES.before,
    },
    { key: "after", words: { ko: "예산액", en: "Budget" }, format: "won", on: CHANGE_TRACES.after },
    { key: "value", words: { ko: "인쇄된 증감", en: "Printed change" }, format: "won" },
    {
      key: "computed",
      words: { ko: "셈한 증감", en: "Computed change" },
      format: "won",
      on: CHANGE_TRACES.computed,
    },
    {
      key: "printedPercent",
      words: { ko: "인쇄된 비율", en: "Printed rate" },
      format: "percent",
      on: CHANGE_TRACES.printedPercent,
    },
    {
      key: "computedPercent",
      words: { ko: "셈한 비율", en: "Computed rate" },
      format: "percent",
      on: CHANGE_TRACES.computedPercent,
    },
  ],
  draw(data, drawing) {
    const { locale } = drawing;
    const panels = merged(data).map((datum) => panel(datum, locale));
    return drawRows(panels, drawing, { id: ID, alt: changeWords[locale].alt(data) });
  },
  series: changeSeries,
};

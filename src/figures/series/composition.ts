import { ordered, type PartDatum } from "../data/composition.js";
import { INK } from "../drawing/ink.js";
import type { ToCharts } from "./chart.js";
import { marked, NOT_IN_SOURCES } from "./series.js";

/**
 * What a budget is made of, parts of the whole and parts of parts as two series: a part never adds to
 * what it is a part of.
 */
export const compositionSeries: ToCharts<PartDatum> = (data, locale) => {
  const rows = ordered(data);
  if (rows.length === 0) return [];
  const top = Math.min(...rows.map(({ level }) => level));
  const of = (isOf: (level: number) => boolean): (number | null)[] =>
    rows.map(({ level, value }) => (isOf(level) ? value : null));
  const whole = { name: { ko: "항목", en: "Item" }[locale], ink: INK.money };
  const part = { name: { ko: "그 가운데", en: "Part of it" }[locale], ink: INK.moneyQuiet };
  const series = [
    { ...whole, values: of((level) => level === top) },
    { ...part, values: of((level) => level > top) },
  ].filter(({ values }) => values.some((value) => value !== null));
  const categories = rows.map((row) =>
    marked(`${"└ ".repeat(row.level - top)}${row.label}`, [row]),
  );
  return [
    {
      title: null,
      sort: "stacked",
      isTime: false,
      categories,
      series,
      unit: "원",
      decimals: 0,
      gap: NOT_IN_SOURCES[locale],
    },
  ];
};

import type { Locale } from "../../words/locale.js";
import { merged, type ChangeDatum } from "../data/change.js";
import { INK } from "../drawing/ink.js";
import { NOT_IN_SOURCES, type ToCharts } from "./series.js";

const budgetOf = (year: number, locale: Locale): string =>
  locale === "ko" ? `${String(year)}년 예산액` : `${String(year)} budget`;

/** Each item's budget beside that of the year before. */
export const changeSeries: ToCharts<ChangeDatum> = (data, locale) => {
  const items = merged(data);
  const [first] = items;
  if (first === undefined) return [];
  const look = { isPlanned: true };
  const series = [
    {
      ...look,
      name: budgetOf(first.year - 1, locale),
      ink: INK.moneyQuiet,
      values: items.map(({ before }) => before),
    },
    {
      ...look,
      name: budgetOf(first.year, locale),
      ink: INK.money,
      values: items.map(({ after }) => after),
    },
  ];
  const categories = items.map(({ item }) => item);
  return [
    {
      title: null,
      sort: "bar",
      isTime: false,
      categories,
      series,
      unit: "원",
      decimals: 0,
      gap: NOT_IN_SOURCES[locale],
    },
  ];
};

import type { Locale } from "../../words/locale.js";
import { merged, type ChangeDatum } from "../data/change.js";
import { INK } from "../drawing/ink.js";
import type { SeriesChart, ToCharts } from "./chart.js";
import { marked, NOT_IN_SOURCES } from "./series.js";

const budgetOf = (year: number, locale: Locale): string =>
  locale === "ko" ? `${String(year)}년 예산액` : `${String(year)} budget`;

const COMMON = { title: null, sort: "bar", unit: "원", decimals: 0 } as const;

/** One item: both years beside each other. */
function oneItem(datum: ChangeDatum, locale: Locale): SeriesChart {
  const { item, year, before, after } = datum;
  const values = [before, after];
  return {
    ...{ ...COMMON, isTime: true, gap: NOT_IN_SOURCES[locale] },
    categories: [budgetOf(year - 1, locale), marked(budgetOf(year, locale), [datum])],
    series: [{ name: item, ink: INK.moneyQuiet, isPlanned: true, values }],
  };
}

/** Each item's budget beside that of the year before. */
export const changeSeries: ToCharts<ChangeDatum> = (data, locale) => {
  const items = merged(data);
  const [first, ...more] = items;
  if (first === undefined) return [];
  if (more.length === 0) return [oneItem(first, locale)];
  const planned = (year: number, ink: string, values: (number | null)[]) => ({
    ...{ name: budgetOf(year, locale), ink, values, isPlanned: true },
  });
  const series = [
    planned(
      first.year - 1,
      INK.moneyQuiet,
      items.map(({ before }) => before),
    ),
    planned(
      first.year,
      INK.money,
      items.map(({ after }) => after),
    ),
  ];
  const categories = items.map((datum) => marked(datum.item, [datum]));
  return [{ ...COMMON, isTime: false, categories, series, gap: NOT_IN_SOURCES[locale] }];
};

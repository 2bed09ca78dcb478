import type { BasisDatum } from "../data/basis.js";
import { INK } from "../drawing/ink.js";
import type { ToCharts } from "./chart.js";
import { marked, NOT_IN_SOURCES } from "./series.js";

/** Each item's share of the budget, in the order of print. */
export const sharesSeries: ToCharts<BasisDatum> = (data, locale) => {
  if (!data.some(({ share }) => share !== null)) return [];
  const name = { ko: "예산에서 차지하는 비율", en: "Share of the budget" }[locale];
  const series = [{ name, ink: INK.money, values: data.map(({ share }) => share) }];
  const categories = data.map((datum) => marked(datum.label, [datum]));
  return [
    {
      title: null,
      sort: "bar",
      isTime: false,
      categories,
      series,
      unit: "%",
      decimals: 2,
      gap: NOT_IN_SOURCES[locale],
    },
  ];
};

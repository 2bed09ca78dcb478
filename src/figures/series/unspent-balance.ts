import { term } from "../../words/terms.js";
import type { BalanceDatum } from "../data/unspent-balance.js";
import { INK } from "../drawing/ink.js";
import type { ToCharts } from "./chart.js";
import { byYear, NOT_IN_SOURCES } from "./series.js";

/** What was left of each year. */
export const balanceSeries: ToCharts<BalanceDatum> = (data, locale) => {
  const name = term("phase", "balance", locale);
  return byYear(
    data,
    { name, ink: INK.moneyQuiet },
    { unit: "원", decimals: 0, gap: NOT_IN_SOURCES[locale] },
  );
};

import type { RateDatum } from "../data/execution-rate.js";
import { INK } from "../drawing/ink.js";
import type { ToCharts } from "./chart.js";
import { byYear, NOT_IN_SOURCES } from "./series.js";

/** How much of what could be spent was, by year. */
export const rateSeries: ToCharts<RateDatum> = (data, locale) => {
  const name = { ko: "집행률", en: "Execution rate" }[locale];
  return byYear(
    data,
    { name, ink: INK.money },
    { unit: "%", decimals: 2, gap: NOT_IN_SOURCES[locale] },
  );
};

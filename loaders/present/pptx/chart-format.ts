import type { SeriesChart } from "../../../src/figures/series/chart.js";
import type { Locale } from "../../../src/words/locale.js";

/** How an office program shows the exact values of a chart, and what unit that is. */
export interface ChartFormat {
  /** Of the format that spreadsheets and charts share. */
  code: string;
  /** Said beside the chart; empty where the values show it themselves. */
  unit: string;
  /** What values are divided by when they are shown, and with how many decimals. */
  scale: number;
  places: number;
}

const TRILLION = 1_000_000_000_000;
const EOK = 100_000_000;
const MAN = 10_000;
const BILLION = 1_000_000_000;
const MILLION = 1_000_000;

/**
 * Sums keep their exact won, and only their look is scaled. A comma behind the digits divides by 1,000;
 * for 억 and 만, which are no powers of that, a decimal point is put between digits as a letter would be.
 */
function wonFormat(largest: number, locale: Locale): ChartFormat {
  if (largest >= TRILLION) {
    const unit = { ko: "조 원", en: "₩ trillion" }[locale];
    return { code: "0.00,,,,", unit, scale: TRILLION, places: 2 };
  }
  if (locale === "en")
    return largest >= BILLION
      ? { code: "0.00,,,", unit: "₩ billion", scale: BILLION, places: 2 }
      : { code: "#,##0.0,,", unit: "₩ million", scale: MILLION, places: 1 };
  if (largest >= EOK) return { code: '0"."00,,', unit: "억 원", scale: EOK, places: 2 };
  return largest >= MAN
    ? { code: '0"."0,', unit: "만 원", scale: MAN, places: 1 }
    : { code: "#,##0", unit: "원", scale: 1, places: 0 };
}

/** How a chart's values are shown. */
export function formatOf({ series, unit, decimals }: SeriesChart, locale: Locale): ChartFormat {
  const values = series.flatMap((each) => each.values);
  const largest = Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));
  if (unit === "원") return wonFormat(largest, locale);
  const zeros = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  const shown = { scale: 1, places: decimals };
  return unit === "%"
    ? { code: `0${zeros}"%"`, unit: "", ...shown }
    : { code: `#,##0${zeros}`, unit, ...shown };
}

/** The format of exact values in a chart's workbook. */
export function exactFormat({ decimals }: SeriesChart): string {
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

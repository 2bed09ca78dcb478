import type { SeriesChart } from "../../../src/figures/series/series.js";
import type { Locale } from "../../../src/words/locale.js";

/** How an office program shows the exact values of a chart, and what unit that is. */
export interface ChartFormat {
  /** Of the format that spreadsheets and charts share. */
  code: string;
  /** Said beside the chart; empty where the values show it themselves. */
  unit: string;
}

const EOK = 100_000_000;
const MAN = 10_000;
const BILLION = 1_000_000_000;

/**
 * Sums keep their exact won, and only their look is scaled. A comma behind the digits divides by 1,000;
 * for 억 and 만, which are no powers of that, a decimal point is put between digits as a letter would be.
 */
function wonFormat(largest: number, locale: Locale): ChartFormat {
  if (locale === "en")
    return largest >= BILLION
      ? { code: "0.00,,,", unit: "₩ billion" }
      : { code: "#,##0.0,,", unit: "₩ million" };
  if (largest >= EOK) return { code: '0"."00,,', unit: "억 원" };
  return largest >= MAN ? { code: '0"."0,', unit: "만 원" } : { code: "#,##0", unit: "원" };
}

/** How a chart's values are shown. */
export function formatOf({ series, unit, decimals }: SeriesChart, locale: Locale): ChartFormat {
  const values = series.flatMap((each) => each.values);
  const largest = Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));
  if (unit === "원") return wonFormat(largest, locale);
  const places = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  return unit === "%" ? { code: `0${places}"%"`, unit: "" } : { code: `#,##0${places}`, unit };
}

/** The format of exact values in a chart's workbook. */
export function exactFormat({ decimals }: SeriesChart): string {
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

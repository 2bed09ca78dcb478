import type { Period } from "../schema/facts";

const MONTH = /(?<![\d.])(1[0-2]|0?[1-9])월/u;
const QUARTER = /(?<!\d)([1-4])\s?(?:\/\s?4)?\s?분기/u;
const HALF = /상반기|하반기/u;

const isoMonth = (year: number, month: number) =>
  `${String(year)}-${String(month).padStart(2, "0")}`;

/**
 * The months that a header names within a year: 7월, 3분기, 상반기, 연중. Null where it names none, or
 * where the year is not known.
 */
export function periodIn(print: string, year: number | null): Period | null {
  if (year === null) return null;
  const between = (from: number, to: number): Period => ({
    from: isoMonth(year, from),
    to: isoMonth(year, to),
  });
  const month = Number(MONTH.exec(print)?.[1] ?? 0);
  if (month > 0) return between(month, month);
  const quarter = Number(QUARTER.exec(print)?.[1] ?? 0);
  if (quarter > 0) return between(quarter * 3 - 2, quarter * 3);
  const half = HALF.exec(print)?.[0];
  if (half !== undefined) return half === "상반기" ? between(1, 6) : between(7, 12);
  return print.includes("연중") ? between(1, 12) : null;
}

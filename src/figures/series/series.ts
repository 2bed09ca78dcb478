import type { Bilingual, Locale } from "../../words/locale.js";

/** One run of values over the categories of a chart. */
export interface Series {
  name: string;
  /** One a category, exact and in the chart's unit; null is a gap, which is not zero. */
  values: readonly (number | null)[];
  /** Of `INK`. */
  ink: string;
  /** What is planned is hatched, here as in the figure. */
  isPlanned?: boolean;
}

/** A figure's rows, or a part of them, as an office program draws them: a chart with its workbook. */
export interface SeriesChart {
  /** What tells the charts of one figure apart; null where there is but one. */
  title: string | null;
  /** Bars beside each other, or one on top of the other where the parts make a whole. */
  sort: "bar" | "stacked";
  /** Years and months stand side by side, names below each other. */
  isTime: boolean;
  categories: readonly string[];
  series: readonly Series[];
  /** 원, %, 회, 건 … */
  unit: string;
  /** Of the values. */
  decimals: number;
  /** What a category without a value says; null where there is nothing to say. */
  gap: string | null;
}

/** What a year or name says that no source has a value for. */
export const NOT_IN_SOURCES: Bilingual = { ko: "자료에 없음", en: "not in the sources" };

/** The charts of a figure's rows; none where there is nothing to draw. */
export type ToCharts<D> = (data: readonly D[], locale: Locale) => readonly SeriesChart[];

/** Every year from the first to the last: one that is missing stands as a gap. */
export function everyYear(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** One value a year, as one series. */
export function byYear<D extends { year: number; value: number | null }>(
  data: readonly D[],
  look: Pick<Series, "name" | "ink">,
  { unit, decimals, gap }: Pick<SeriesChart, "unit" | "decimals" | "gap">,
): readonly SeriesChart[] {
  if (data.length === 0) return [];
  const years = everyYear(data.map(({ year }) => year));
  const values = years.map((year) => data.find((datum) => datum.year === year)?.value ?? null);
  const series = [{ ...look, values }];
  const categories = years.map(String);
  return [{ title: null, sort: "bar", isTime: true, categories, series, unit, decimals, gap }];
}

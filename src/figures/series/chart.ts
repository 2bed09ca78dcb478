import type { Locale } from "../../words/locale.js";

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

/** The charts of a figure's rows; none where there is nothing to draw. */
export type ToCharts<D> = (data: readonly D[], locale: Locale) => readonly SeriesChart[];

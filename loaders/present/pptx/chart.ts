import type PptxGenJS from "pptxgenjs";
import type { SeriesChart } from "../../../src/figures/series/chart.js";
import type { Locale } from "../../../src/words/locale.js";
import { decimal } from "../../../src/words/number.js";
import { formatOf } from "./chart-format";
import { widthOf } from "./fit";
import type { Box } from "./page";
import { FONT, colourOf } from "./theme";

export type ChartSlide = Pick<PptxGenJS.Slide, "addChart">;

/** Points: readable from the back row; numbers that would meet are smaller, then turned. */
const LABEL = 14;
const SMALL = 12;

/** Between the bars of one category and the next, percent of a bar, at least. */
const APART = 45;

/** Bars are no thicker than this, inches. */
const THICKEST = { columns: 1.5, rows: 0.6 } as const;

/** A chart with what depends on its place. */
export interface DrawnChart {
  chart: SeriesChart;
  /** Whether its numbers stand upright, because bars are narrower than numbers are wide. */
  isTurned: boolean;
}

/** Room beyond the longest bar for its number, as a share of it. */
const ROOM = { straight: 1.15, turned: 1.5 } as const;

/** Categories as a chart writes them: one without any value says why. */
export function categoriesOf({ categories, series, gap }: SeriesChart): string[] {
  return categories.map((category, index) => {
    const isEmpty = series.every(({ values }) => (values[index] ?? null) === null);
    return isEmpty && gap !== null ? `${category}\n${gap}` : category;
  });
}

/** Whether no two series have a value in one category: then their bars may take the same place. */
function isEither({ categories, series }: SeriesChart): boolean {
  return categories.every(
    (_, index) => series.filter(({ values }) => (values[index] ?? null) !== null).length <= 1,
  );
}

/** How far the scale of values reaches; left to the program where parts are stacked. */
function scaleOf({ sort, series }: SeriesChart, isTurned: boolean): PptxGenJS.IChartOpts {
  const values = series.flatMap((each) => each.values).filter((value) => value !== null);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = isTurned ? ROOM.turned : ROOM.straight;
  return {
    ...(least < 0 ? {} : { valAxisMinVal: 0 }),
    ...(sort === "bar" && most > 0 && least === 0 ? { valAxisMaxVal: most * room } : {}),
  };
}

/** Bars that share a category stand beside each other, unless they take the same place. */
const barsIn = (chart: SeriesChart): number =>
  chart.sort === "stacked" || isEither(chart) ? 1 : chart.series.length;

/** Between categories, percent of a bar, so that few bars are not thick. */
function apart(chart: SeriesChart, { w, h }: Box): number {
  const [length, most] = chart.isTime ? [w, THICKEST.columns] : [h, THICKEST.rows];
  const each = length / Math.max(chart.categories.length, 1);
  return Math.min(500, Math.max(APART, Math.round((each / most - barsIn(chart)) * 100)));
}

const AXES: PptxGenJS.IChartOpts = {
  valAxisHidden: true,
  valGridLine: { style: "none" },
  catAxisLabelFontFace: FONT,
  catAxisLabelColor: "tx1",
  catAxisLineColor: "accent6",
  catAxisMajorTickMark: "none",
};

const WORDS: PptxGenJS.IChartOpts = {
  showValue: true,
  dataLabelFontFace: FONT,
  dataLabelColor: "tx1",
  legendPos: "t",
  legendFontFace: FONT,
  legendFontSize: LABEL,
  legendColor: "tx1",
};

/** Names beside bars take no more of a chart's width than this before they are smaller. */
const NAMES = 0.35;

/** Points of the names of categories: smaller where they would meet, or take the bars' room. */
function sizeOfNames(chart: SeriesChart, width: number): number {
  const names = categoriesOf(chart);
  const room = chart.isTime ? (0.9 * width) / Math.max(names.length, 1) : NAMES * width;
  const words = chart.isTime ? names.flatMap((name) => name.split(/\s/u)) : names;
  return words.every((word) => widthOf(word, LABEL) <= room) ? LABEL : SMALL;
}

/** Points of the numbers on bars, and whether they are turned. */
function numbersOn(
  chart: SeriesChart,
  width: number,
  locale: Locale,
): { size: number; isTurned: boolean } {
  const { scale, places } = formatOf(chart, locale);
  const values = chart.series.flatMap((each) => each.values).filter((value) => value !== null);
  const texts = values.map((value) => decimal(value / scale, places));
  const bars = barsIn(chart);
  const each = (0.94 * width) / Math.max(chart.categories.length, 1);
  // A number alone may reach into the room between bars.
  const free = bars === 1 ? each : each / (bars + APART / 100);
  const fits = (size: number): boolean => texts.every((text) => widthOf(text, size) <= free);
  const size = !chart.isTime || fits(LABEL) ? LABEL : SMALL;
  return { size, isTurned: chart.isTime && !fits(size) };
}

/**
 * Puts a chart on a slide that is drawn and edited by the office program itself.
 * @param alt what it shows, for those who do not see it
 */
export function writeChart(
  slide: ChartSlide,
  given: SeriesChart,
  { box, alt, locale }: { box: Box; alt: string; locale: Locale },
): DrawnChart {
  // Parts that never share a category are not stacked: their numbers stand behind their bars.
  const chart: SeriesChart = isEither(given) ? { ...given, sort: "bar" } : given;
  const { series, sort, isTime } = chart;
  const { size, isTurned } = numbersOn(chart, box.w, locale);
  const labels = categoriesOf(chart);
  // The library's types know no gap; its numbers are replaced by those of the workbook.
  const data = series.map(({ name, values }) => ({ name, labels, values: values as number[] }));
  slide.addChart("bar", data, {
    ...{ ...box, ...AXES, ...WORDS, ...scaleOf(chart, isTurned) },
    barDir: isTime ? "col" : "bar",
    barGrouping: sort === "stacked" ? "stacked" : "clustered",
    barGapWidthPct: apart(chart, box),
    ...(sort === "bar" && isEither(chart) ? { barOverlapPct: 100 } : {}),
    showLegend: series.length > 1,
    dataLabelFormatCode: formatOf(chart, locale).code,
    dataLabelFontSize: size,
    catAxisLabelFontSize: sizeOfNames(chart, box.w),
    chartColors: series.map(({ ink }) => colourOf(ink)),
    chartArea: { roundedCorners: false },
    displayBlanksAs: "gap",
    ...{ altText: alt, objectName: "Chart" },
  });
  return { chart, isTurned };
}

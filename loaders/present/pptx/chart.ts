import type PptxGenJS from "pptxgenjs";
import type { SeriesChart } from "../../../src/figures/series/series.js";
import type { Locale } from "../../../src/words/locale.js";
import { formatOf } from "./chart-format";
import type { Box } from "./page";
import { FONT, colourOf } from "./theme";

export type ChartSlide = Pick<PptxGenJS.Slide, "addChart">;

/** Points: readable from the back row. */
const LABEL = 14;

/** Room beyond the longest bar for its number, as a share of it. */
const ROOM = 1.15;

/** Categories as a chart writes them: one without any value says why. */
export function categoriesOf({ categories, series, gap }: SeriesChart): string[] {
  return categories.map((category, index) => {
    const isEmpty = series.every(({ values }) => (values[index] ?? null) === null);
    return isEmpty && gap !== null ? `${category} ${gap}` : category;
  });
}

/** Whether no two series have a value in one category: then their bars may take the same place. */
function isEither({ categories, series }: SeriesChart): boolean {
  return categories.every(
    (_, index) => series.filter(({ values }) => (values[index] ?? null) !== null).length <= 1,
  );
}

/** How far the scale of values reaches; left to the program where parts are stacked. */
function scaleOf({ sort, series }: SeriesChart): PptxGenJS.IChartOpts {
  const values = series.flatMap((each) => each.values).filter((value) => value !== null);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  return {
    ...(least < 0 ? {} : { valAxisMinVal: 0 }),
    ...(sort === "bar" && most > 0 && least === 0 ? { valAxisMaxVal: most * ROOM } : {}),
  };
}

const AXES: PptxGenJS.IChartOpts = {
  valAxisHidden: true,
  valGridLine: { style: "none" },
  catAxisLabelFontFace: FONT,
  catAxisLabelFontSize: LABEL,
  catAxisLabelColor: "tx1",
  catAxisLineColor: "accent6",
  catAxisMajorTickMark: "none",
};

const WORDS: PptxGenJS.IChartOpts = {
  showValue: true,
  dataLabelFontFace: FONT,
  dataLabelFontSize: LABEL,
  dataLabelColor: "tx1",
  legendPos: "t",
  legendFontFace: FONT,
  legendFontSize: LABEL,
  legendColor: "tx1",
};

/**
 * Puts a chart on a slide that is drawn and edited by the office program itself.
 * @param alt what it shows, for those who do not see it
 */
export function writeChart(
  slide: ChartSlide,
  chart: SeriesChart,
  { box, alt, locale }: { box: Box; alt: string; locale: Locale },
): void {
  const { series, sort, isTime } = chart;
  const labels = categoriesOf(chart);
  // The library's types know no gap; its numbers are replaced by those of the workbook.
  const data = series.map(({ name, values }) => ({ name, labels, values: values as number[] }));
  slide.addChart("bar", data, {
    ...box,
    ...AXES,
    ...WORDS,
    ...scaleOf(chart),
    barDir: isTime ? "col" : "bar",
    barGrouping: sort === "stacked" ? "stacked" : "clustered",
    barGapWidthPct: series.length > 1 && !isEither(chart) ? 40 : 55,
    ...(sort === "bar" && isEither(chart) ? { barOverlapPct: 100 } : {}),
    showLegend: series.length > 1,
    dataLabelFormatCode: formatOf(chart, locale).code,
    chartColors: series.map(({ ink }) => colourOf(ink)),
    chartArea: { roundedCorners: false },
    displayBlanksAs: "gap",
    altText: alt,
    objectName: "Chart",
  });
}

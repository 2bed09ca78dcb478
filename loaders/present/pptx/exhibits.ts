import type PptxGenJS from "pptxgenjs";
import { INK } from "../../../src/figures/drawing/ink.js";
import type { SeriesChart } from "../../../src/figures/series/series.js";
import { gridOfFigure, gridOfTable, type Grid } from "../../../src/slides/brief/grid.js";
import { BRIEF_WORDS } from "../../../src/slides/brief/words.js";
import type { Headline } from "../../../src/slides/headline.js";
import type { Exhibit } from "../../../src/slides/slide.js";
import type { Locale } from "../../../src/words/locale.js";
import { plain } from "../../../src/words/sentence.js";
import { writeChart } from "./chart";
import { formatOf } from "./chart-format";
import { fitted } from "./fit";
import { below, columns, type Box } from "./page";
import { writeTable } from "./table";
import { writeText } from "./text";
import { colourOf } from "./theme";

/** What exhibits are put on, and what they need beyond what the library writes. */
export interface Board {
  slide: PptxGenJS.Slide;
  locale: Locale;
  /** Grows with every chart. */
  charts: SeriesChart[];
  /** Grows with every table. */
  tableAlts: Map<string, string>;
}

/** Inches for the words above a chart. */
const CAPTION = 0.36;

/** Names below each other need so much room each, inches. */
const BAR = 0.4;

/** More charts than this are not readable on one slide. */
const MOST_CHARTS = 3;

const muted = (locale: Locale) => ({ colour: colourOf(INK.muted), locale });

function unitWords(chart: SeriesChart, locale: Locale): string {
  const { unit } = formatOf(chart, locale);
  if (unit === "" || chart.title?.includes(unit) === true) return "";
  return locale === "ko" ? `단위: ${unit}` : `in ${unit}`;
}

/** A chart of names without those that would not fit, and how many these are. */
function shortened(chart: SeriesChart, height: number): { chart: SeriesChart; left: number } {
  const most = Math.max(3, Math.floor(height / BAR));
  const left = chart.isTime ? 0 : Math.max(chart.categories.length - most, 0);
  if (left === 0) return { chart, left };
  const categories = chart.categories.slice(0, most);
  const series = chart.series.map((each) => ({ ...each, values: each.values.slice(0, most) }));
  return { chart: { ...chart, categories, series }, left };
}

function writeOneChart(board: Board, whole: SeriesChart, box: Box, alt: string): void {
  const { slide, locale } = board;
  const { chart, left } = shortened(whole, box.h - 2 * CAPTION);
  const words = [chart.title ?? "", unitWords(chart, locale)].filter((each) => each !== "");
  const caption = words.join(" · ");
  const look = { ...muted(locale), sizes: [14, 12] };
  if (caption !== "")
    writeText(slide, [[caption]], { ...box, h: CAPTION }, { ...look, name: "Unit" });
  const rest = below(box, caption === "" ? 0 : CAPTION);
  const drawn = left === 0 ? rest : { ...rest, h: rest.h - CAPTION };
  writeChart(slide, chart, { box: drawn, alt, locale });
  board.charts.push(chart);
  if (left === 0) return;
  const note = { ...box, y: box.y + box.h - CAPTION, h: CAPTION };
  writeText(slide, [[BRIEF_WORDS[locale].more(left)]], note, {
    ...look,
    sizes: [12],
    name: "Rows left out",
  });
}

function writeGrid(board: Board, grid: Grid, box: Box, alt: string): void {
  const name = `table-${String(board.tableAlts.size + 1)}`;
  board.tableAlts.set(name, alt);
  writeTable(board.slide, grid, { box, name, locale: board.locale });
}

function writeFigure(board: Board, exhibit: Extract<Exhibit, { sort: "figure" }>, box: Box): void {
  const { figure, rows } = exhibit;
  const { locale, slide } = board;
  const words = figure.words[locale];
  const look = { ...muted(locale), sizes: [14, 13, 12], name: "Measure" };
  writeText(slide, [[words.subtitle(rows)]], { ...box, h: CAPTION * 1.4 }, look);
  const rest = below(box, CAPTION * 1.5);
  const charts = (figure.series?.(rows, locale) ?? []).slice(0, MOST_CHARTS);
  if (charts.length === 0) {
    writeGrid(board, gridOfFigure(figure, rows, locale), rest, words.alt(rows));
    return;
  }
  const boxes = columns(rest, charts.length);
  charts.forEach((chart, index) => {
    writeOneChart(board, chart, boxes[index] ?? rest, words.alt(rows));
  });
}

/** One number, large, between what it is and what has to be known of it. */
function writeHeadline(
  { slide, locale }: Board,
  headline: Headline,
  box: Box,
  sizes: readonly number[],
): void {
  const { x, y, w } = box;
  const grey = muted(locale);
  const large = ((sizes[0] ?? 40) / 72) * 1.4;
  const at = (top: number, h: number): Box => ({ x, y: y + top, w, h });
  const label = { ...grey, sizes: [18, 16, 14], valign: "bottom", name: "Label" } as const;
  writeText(slide, [headline.label], at(0, 0.6), label);
  const value = { sizes, bold: true, locale, name: "Value", colour: colourOf(INK.money) };
  writeText(slide, [headline.value], at(0.65, large), value);
  const detail = { ...grey, sizes: [16, 14, 13, 12], name: "Detail" };
  writeText(slide, [headline.detail], at(0.7 + large, 0.7), detail);
}

const ONE_ROW = [60, 54, 48, 44, 40, 36, 32, 28, 24, 20] as const;
const TWO_ROWS = ONE_ROW.slice(4);

/** Numbers beside each other, at most three in a row, six in all. */
function writeNumbers(board: Board, headlines: readonly Headline[], box: Box): void {
  const shown = headlines.slice(0, 6);
  const perRow = Math.min(3, shown.length);
  const rows = Math.ceil(shown.length / perRow);
  const sizes = rows === 1 ? ONE_ROW : TWO_ROWS;
  const widths = columns(box, perRow)[0]?.w ?? box.w;
  // Numbers beside each other are as large as each other.
  const size = Math.min(
    ...shown.map(
      ({ value }) => fitted([plain(value)], { w: widths, h: 0.9 }, { sizes, after: 0 }).size,
    ),
  );
  shown.forEach((headline, index) => {
    const place = columns(below(box, Math.floor(index / perRow) * 2.35), perRow)[index % perRow];
    if (place !== undefined) writeHeadline(board, headline, place, [size]);
  });
}

/**
 * Puts an exhibit on a slide: a figure as a chart of the office program, or as its table where no such
 * chart says it, numbers as words, a table as a table.
 */
export function writeExhibit(
  board: Board,
  exhibit: Exhibit,
  { box, alt }: { box: Box; alt: string },
): void {
  if (exhibit.sort === "figure") writeFigure(board, exhibit, box);
  else if (exhibit.sort === "numbers") writeNumbers(board, exhibit.headlines, box);
  else writeGrid(board, gridOfTable(exhibit.table), box, alt);
}

/** Whether an exhibit needs the whole width of a slide. */
export function isWide(exhibit: Exhibit, locale: Locale): boolean {
  if (exhibit.sort !== "figure") return true;
  return (exhibit.figure.series?.(exhibit.rows, locale) ?? []).length !== 1;
}

/** What a figure shows, to the last won, for whoever speaks: its table as lines. */
export function exactValues(exhibit: Exhibit, locale: Locale, most: number): string[] {
  if (exhibit.sort !== "figure") return [];
  const { head, rows } = gridOfFigure(exhibit.figure, exhibit.rows, locale);
  const lines = rows.map((row) =>
    row.map((cell, index) => `${head[index] ?? ""} ${cell}`).join(" · "),
  );
  const left = lines.length - most;
  return left > 0 ? [...lines.slice(0, most), BRIEF_WORDS[locale].more(left)] : lines;
}

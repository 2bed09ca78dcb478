import type { SeriesChart } from "../../../src/figures/series/chart.js";
import {
  gridOfFigure,
  gridOfNumbers,
  gridOfTable,
  type Grid,
} from "../../../src/slides/brief/grid.js";
import { BRIEF_WORDS } from "../../../src/slides/brief/words.js";
import type { Exhibit } from "../../../src/slides/slide.js";
import type { Locale } from "../../../src/words/locale.js";
import { muted, type Board } from "./board";
import { writeChart } from "./chart";
import { formatOf } from "./chart-format";
import { below, columns, type Box } from "./page";
import { writeNumbers } from "./numbers";
import { writeTable } from "./table";
import { writeText } from "./text";

/** Inches for the words above a chart, two lines, and below it. */
const CAPTION = 0.5;
const NOTE = 0.3;

/** Names below each other need so much room each, inches. */
const BAR = 0.42;

/** More charts than this are not readable on one slide. */
const MOST_CHARTS = 3;

/** What the numbers on bars are in, where nothing else says it. */
function unitWords(chart: SeriesChart, beside: string, locale: Locale): string {
  const { unit } = formatOf(chart, locale);
  if (unit === "" || beside.includes(unit)) return "";
  return locale === "ko" ? `막대의 수: ${unit}` : `numbers on bars: ${unit}`;
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

/** A chart with a line above it, and one below it where not all of it is shown. */
function writeOneChart(
  board: Board,
  whole: SeriesChart,
  { box, alt, caption }: { box: Box; alt: string; caption: string },
): void {
  const { slide, locale } = board;
  const look = { ...muted(locale), sizes: [14, 13, 12], name: "Measure" };
  const words = [caption, unitWords(whole, caption, locale)].filter((each) => each !== "");
  writeText(slide, [[words.join(" · ")]], { ...box, h: CAPTION }, look);
  const room = below(box, CAPTION + 0.08);
  const { chart, left } = shortened(whole, room.h - NOTE);
  const drawn = left === 0 ? room : { ...room, h: room.h - NOTE };
  board.charts.push(writeChart(slide, chart, { box: drawn, alt, locale }));
  if (left === 0) return;
  const note = { ...box, y: box.y + box.h - NOTE, h: NOTE };
  const small = { ...look, sizes: [12], name: "Rows left out" };
  writeText(slide, [[BRIEF_WORDS[locale].more(left)]], note, small);
}

function writeGrid(board: Board, grid: Grid, box: Box, alt: string): void {
  const name = `table-${String(board.tableAlts.size + 1)}`;
  board.tableAlts.set(name, alt);
  writeTable(board.slide, grid, { box, name, locale: board.locale });
}

function writeFigure(board: Board, exhibit: Extract<Exhibit, { sort: "figure" }>, box: Box): void {
  const { figure, rows } = exhibit;
  if (rows.length === 0) return;
  const { locale, slide } = board;
  const words = figure.words[locale];
  const [subtitle, alt] = [words.subtitle(rows), words.alt(rows)];
  const charts = (figure.series?.(rows, locale) ?? []).slice(0, MOST_CHARTS);
  const [only, ...more] = charts;
  if (only !== undefined && more.length === 0) {
    writeOneChart(board, only, { box, alt, caption: subtitle });
    return;
  }
  const look = { ...muted(locale), sizes: [14, 13, 12], name: "Measure" };
  writeText(slide, [[subtitle]], { ...box, h: CAPTION }, look);
  const rest = below(box, CAPTION + 0.08);
  if (only === undefined) {
    writeGrid(board, gridOfFigure(figure, rows, locale), rest, alt);
    return;
  }
  const boxes = columns(rest, charts.length);
  charts.forEach((chart, index) => {
    writeOneChart(board, chart, { box: boxes[index] ?? rest, alt, caption: chart.title ?? "" });
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

/** Bars beside each other need so much room each, inches. */
const COLUMN = 0.75;

/** Whether an exhibit needs the whole width of a slide. */
export function isWide(exhibit: Exhibit, width: number, locale: Locale): boolean {
  if (exhibit.sort !== "figure") return true;
  const [chart, ...more] = exhibit.figure.series?.(exhibit.rows, locale) ?? [];
  if (chart === undefined || more.length > 0) return true;
  return chart.isTime && chart.categories.length * chart.series.length * COLUMN > width;
}

function gridOf(exhibit: Exhibit, locale: Locale): Grid {
  if (exhibit.sort === "table") return gridOfTable(exhibit.table);
  return exhibit.sort === "numbers"
    ? gridOfNumbers(exhibit.headlines, locale)
    : gridOfFigure(exhibit.figure, exhibit.rows, locale);
}

/** The words that stand on a slide for an exhibit: those of its chart, or of its table. */
export function wordsShown(exhibit: Exhibit, locale: Locale): string {
  const charts =
    exhibit.sort === "figure" ? (exhibit.figure.series?.(exhibit.rows, locale) ?? []) : [];
  const named = charts.flatMap(({ title, categories, series }) => [
    title ?? "",
    ...categories,
    ...series.map(({ name }) => name),
  ]);
  if (charts.length > 0) return named.join(" ");
  return gridOf(exhibit, locale).rows.flat().join(" ");
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

import type PptxGenJS from "pptxgenjs";
import { INK } from "../../../src/figures/drawing/ink.js";
import type { Grid } from "../../../src/slides/brief/grid.js";
import { BRIEF_WORDS } from "../../../src/slides/brief/words.js";
import type { Locale } from "../../../src/words/locale.js";
import { cutTo, LEADING, linesOf, widthOf } from "./fit";
import type { Box } from "./page";
import { LANGUAGE, writeText, type TextSlide } from "./text";
import { colourOf, FONT } from "./theme";

export type TableSlide = TextSlide & Pick<PptxGenJS.Slide, "addTable">;

/** Points; the largest at which all rows fit is taken, else the smallest. */
const SIZES = [16, 14, 13, 12] as const;

/** Larger ones, for tables whose cells stand on one line each even where a face runs wider. */
const LARGE = [22, 20, 18] as const;
const WIDER = 1.2;

/** Around the words of a cell, inches: at its sides, above and below. */
const SIDE = 0.08;
const ABOVE = 0.05;

/** A cell holds no more lines than this. */
const MOST_LINES = 4;

/** No column takes more of the table than this, unless others leave it room. */
const WIDEST = 0.55;

/** Rows of a table that leaves room may be so much higher, so that it fills more of its box. */
const TALLER = 2.2;

/** Room for the words about rows that are left out, inches. */
const NOTE = 0.32;

/** A table as it stands in its box. */
interface Laid {
  size: number;
  widths: readonly number[];
  head: readonly string[];
  rows: readonly (readonly string[])[];
  heights: readonly number[];
}

/** Columns as wide as their widest cell, together as wide as the box. */
function widthsOf({ head, rows }: Grid, width: number, size: number): number[] {
  const natural = head.map((_, column) => {
    const cells = [head, ...rows].map((row) => widthOf(row[column] ?? "", size));
    return Math.min(Math.max(...cells) + 2 * SIDE, WIDEST * width);
  });
  const sum = natural.reduce((total, each) => total + each, 0);
  // Short columns keep their width where there is too little room: words break, numbers do not.
  if (sum <= width) return natural.map((each) => each + (width - sum) / natural.length);
  const fair = width / natural.length;
  const short = natural.filter((each) => each <= fair).reduce((total, each) => total + each, 0);
  const long = sum - short;
  return natural.map((each) => (each <= fair ? each : (each / long) * (width - short)));
}

function heightOfRow(cells: readonly string[], widths: readonly number[], size: number): number {
  const lines = cells.map((text, index) => linesOf(text, (widths[index] ?? 1) - 2 * SIDE, size));
  return (Math.max(...lines) * LEADING * size) / 72 + 2 * ABOVE;
}

function laidOut(grid: Grid, { w, h }: Box, size: number): Laid {
  const widths = widthsOf(grid, w, size);
  const short = (cells: readonly string[]): string[] =>
    cells.map((text, index) => cutTo(text, MOST_LINES, (widths[index] ?? 1) - 2 * SIDE, size));
  const [head, all] = [short(grid.head), grid.rows.map(short)];
  const heights = [head, ...all].map((cells) => heightOfRow(cells, widths, size));
  const fits = (count: number): boolean =>
    heights.slice(0, count + 1).reduce((sum, each) => sum + each, 0) <=
    (count < all.length ? h - NOTE : h);
  let count = all.length;
  while (count > 1 && !fits(count)) count -= 1;
  return { size, widths, head, rows: all.slice(0, count), heights: heights.slice(0, count + 1) };
}

/** Whether every cell stands on one line, with room to spare. */
function isRoomy({ rows, head, widths, size }: Laid): boolean {
  return [head, ...rows].every((cells) =>
    cells.every((text, index) => widthOf(text, size) * WIDER <= (widths[index] ?? 0) - 2 * SIDE),
  );
}

/** As large as all rows fit; in large letters only where they are sure to. */
function fittedTable(grid: Grid, box: Box): Laid | undefined {
  const isWhole = ({ rows }: Laid): boolean => rows.length === grid.rows.length;
  const large = LARGE.map((size) => laidOut(grid, box, size));
  const layouts = SIZES.map((size) => laidOut(grid, box, size));
  return (
    large.find((laid) => isWhole(laid) && isRoomy(laid)) ?? layouts.find(isWhole) ?? layouts.at(-1)
  );
}

/** Heights of rows in a box: those of the table, as much higher as there is room for. */
function spread({ heights, rows }: Laid, all: number, h: number): number[] {
  const sum = heights.reduce((total, each) => total + each, 0);
  const by = rows.length < all ? 1 : Math.max(1, Math.min(TALLER, h / sum));
  return heights.map((each) => each * by);
}

const LINE = { type: "solid", pt: 0.75, color: colourOf(INK.grid) } as const;
const HEAD_LINE = { type: "solid", pt: 1.5, color: colourOf(INK.text) } as const;
const NONE = { type: "none" } as const;

/**
 * Puts a table on a slide: heads, numbers right-aligned. Rows that do not fit are left out, and a line
 * says how many and where they are.
 * @param name of its frame
 */
export function writeTable(
  slide: TableSlide,
  grid: Grid,
  { box, name, locale }: { box: Box; name: string; locale: Locale },
): void {
  if (grid.rows.length === 0) return;
  const laid = fittedTable(grid, box);
  if (laid === undefined) return;
  const cell = (text: string, column: number, isHead: boolean): PptxGenJS.TableCell => ({
    text: text.replaceAll("\u2060", ""),
    options: {
      ...{ fontFace: FONT, fontSize: laid.size, bold: isHead },
      color: colourOf(isHead ? INK.muted : INK.text),
      align: grid.numeric[column] === true ? "right" : "left",
      valign: isHead ? "bottom" : "middle",
      border: [NONE, NONE, isHead ? HEAD_LINE : LINE, NONE],
      margin: [ABOVE, SIDE, ABOVE, SIDE],
    },
  });
  const line = (cells: readonly string[], isHead: boolean): PptxGenJS.TableRow =>
    cells.map((text, column) => cell(text, column, isHead));
  const rows = [line(laid.head, true), ...laid.rows.map((cells) => line(cells, false))];
  const { x, y, w } = box;
  const rowH = spread(laid, grid.rows.length, box.h);
  const h = rowH.reduce((sum, each) => sum + each, 0);
  const colW = [...laid.widths];
  slide.addTable(rows, {
    x,
    y,
    w,
    h,
    colW,
    rowH,
    autoPage: false,
    objectName: name,
    ...spoken(locale),
  });
  const left = grid.rows.length - laid.rows.length;
  if (left === 0) return;
  const note = { x, y: y + h + 0.06, w, h: NOTE - 0.06 };
  const look = { sizes: [12], colour: colourOf(INK.muted), locale, name: "Rows left out" };
  writeText(slide, [[BRIEF_WORDS[locale].more(left)]], note, look);
}

const spoken = (locale: Locale): { lang: string } => ({ lang: LANGUAGE[locale] });

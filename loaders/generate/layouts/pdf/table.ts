import type { DraftCell, Place } from "../../drafts/draft";
import { cellsOf, widthOf as columnsOf } from "../grid";
import { widthOf } from "./file";
import { wrapped } from "./wrap";

/** A cell with its words set in lines. */
export interface SetCell {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  lines: string[];
}

/** A table with the measures of its drawing, in points. */
export interface SetTable {
  size: number;
  leading: number;
  /** The left edge of each column, and the right one of the last. */
  edges: number[];
  heights: number[];
  cells: SetCell[];
}

/** Between a border and the words, in points. */
export const PADDING = 3;
const SIZES = [9, 8, 7, 6];
const LEADING = 1.35;

/** Where a cell of a table begins. */
interface Placed {
  cell: DraftCell;
  row: number;
  column: number;
}

/**
 * Sets a table in the largest letters in which no word is broken; where the smallest are too large,
 * words are.
 * @param left its left edge
 * @param width the most it may take
 */
export function setTable(rows: readonly Place[][], left: number, width: number): SetTable {
  const placed = rows.flatMap((places, row) =>
    cellsOf(places).map(({ cell, column }) => ({ cell, row, column })),
  );
  const count = columnsOf(rows);
  const size = SIZES.find((size) => sum(narrowest(placed, count, size)) <= width) ?? 6;
  const widths = columnWidths(placed, { count, size, width });
  const edges = widths.reduce((all, w) => [...all, (all.at(-1) ?? 0) + w], [left]);
  const leading = size * LEADING;
  const cells = placed.map(({ cell: { lines, rowSpan, colSpan }, row, column }) => {
    const room = (edges[column + colSpan] ?? 0) - (edges[column] ?? 0) - 2 * PADDING;
    const set = lines.flatMap((line) => wrapped(line, room / size));
    return { row, column, rowSpan, colSpan, lines: set };
  });
  return { size, leading, edges, heights: rowHeights(cells, rows.length, leading), cells };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

/** Of each column, how wide its widest cell is by some measure of its lines. */
function widest(
  placed: readonly Placed[],
  count: number,
  measure: (line: string) => number,
): number[] {
  const widths = Array.from({ length: count }, () => 2 * PADDING);
  for (const { cell, column } of placed) {
    const needed = Math.max(...cell.lines.map(measure)) + 2 * PADDING;
    for (let at = column; at < column + cell.colSpan; at += 1)
      widths[at] = Math.max(widths[at] ?? 0, needed / cell.colSpan);
  }
  return widths;
}

const narrowest = (placed: readonly Placed[], count: number, size: number) =>
  widest(placed, count, (line) => size * Math.max(...line.split(" ").map(widthOf)));

/** Columns as wide as their words, or where there is no room between that and their longest word. */
function columnWidths(
  placed: readonly Placed[],
  { count, size, width }: { count: number; size: number; width: number },
): number[] {
  const least = narrowest(placed, count, size);
  const wanted = widest(placed, count, (line) => size * widthOf(line));
  const [lowest, highest] = [sum(least), sum(wanted)];
  if (lowest > width) return least.map((column) => (column * width) / lowest);
  if (highest <= width) return wanted;
  const share = (width - lowest) / (highest - lowest);
  return least.map((column, at) => column + share * ((wanted[at] ?? column) - column));
}

/** Rows as high as their cells; a cell over several rows lengthens the last of them. */
function rowHeights(cells: readonly SetCell[], count: number, leading: number): number[] {
  const heights = Array.from({ length: count }, () => leading + 2 * PADDING);
  for (const { row, rowSpan, lines } of cells.toSorted((a, b) => a.rowSpan - b.rowSpan)) {
    const last = row + rowSpan - 1;
    const above = sum(heights.slice(row, last));
    const needed = lines.length * leading + 2 * PADDING - above;
    heights[last] = Math.max(heights[last] ?? 0, needed);
  }
  return heights;
}

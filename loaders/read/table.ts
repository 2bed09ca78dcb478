import { type Range, trimmed, words } from "../notation/range";
import type { Cell, Row, Table } from "./reading";

const NOTHING_BUT_NUMBER = /^(?:\(x[^)]*\)\s*)?[-Δ∆△▲▽▼−+]?\d[\d,.]*(?:원|천원|%)?$/u;
const RULE_OF_PIPES = /^\s*\|?[\s:|-]+\|?\s*$/u;

/** The columns of a line, split at a separator: ranges without white space at their ends. */
function cellsOf(text: string, line: Range, separator: RegExp): Cell[] {
  const cells: Cell[] = [];
  let start = line.start;
  const add = (end: number) => {
    cells.push({
      ...trimmed(text, { start, end }),
      column: cells.length,
      rowSpan: 1,
      colSpan: 1,
      covered: false,
    });
  };
  for (const found of text.slice(line.start, line.end).matchAll(separator)) {
    add(line.start + found.index);
    start = line.start + found.index + found[0].length;
  }
  add(line.end);
  return cells;
}

/** A row of cells between tabs. */
export function tabRow(text: string, line: Range): Row {
  return { ...line, cells: cellsOf(text, line, /\t/gu) };
}

/** A row of cells between pipes that has none at its ends; null for a line that only draws. */
export function pipeRow(text: string, line: Range): Row | null {
  if (RULE_OF_PIPES.test(text.slice(line.start, line.end))) return null;
  return { ...line, cells: cellsOf(text, line, /\|/gu) };
}

/** A row of a pipe table or a box-drawn one; null for a line that only draws. */
export function ruledRow(text: string, line: Range): Row | null {
  const drawn = text.slice(line.start, line.end);
  if (RULE_OF_PIPES.test(drawn) || /^\s*[┏┣┗┌├└]/u.test(drawn)) return null;
  const inside = trimmed(text, line);
  const range = { start: inside.start + 1, end: inside.end - 1 };
  return { ...range, cells: cellsOf(text, range, /[|│┃]/gu) };
}

const print = (text: string, row: Row) =>
  row.cells
    .map((cell) => words(text, cell))
    .filter((cell) => cell !== "")
    .join("\t");

const isHeader = (text: string, row: Row) =>
  row.cells[0] !== undefined &&
  words(text, row.cells[0]) !== "" &&
  !row.cells.some((cell) => NOTHING_BUT_NUMBER.test(words(text, cell)));

/**
 * Whether rows that follow a table after a page break or a blank line go on with it: they repeat
 * its header (which is then left out), or bring none of their own.
 * @returns the rows that belong to the table; null where a new one begins
 */
export function continuation(text: string, table: Table, rows: Row[]): Row[] | null {
  const [first, ...rest] = rows;
  const [header] = table.rows;
  if (!first || !header) return null;
  if (print(text, first) === print(text, header)) return rest;
  const sameWidth = table.rows.at(-1)?.cells.length === first.cells.length;
  const opensEmpty = first.cells[0] !== undefined && words(text, first.cells[0]) === "";
  return opensEmpty || (sameWidth && !isHeader(text, first)) ? rows : null;
}

import type { Range } from "../notation/range";
import { flatTables } from "./flat-table";
import type { Table } from "./reading";

/** A stretch of short lines that holds figures may be a table with one cell a line. */
const CELL = 25;
const LEAST_LINES = 8;
const LEAST_FIGURES = 4;

/** Tables that were written one cell a line: figures below labels below a header. */
export function stackedTables(plain: string, lines: Range[]): Table[] {
  const tables: Table[] = [];
  let stretch: Range[] = [];
  for (const line of [...lines, { start: plain.length, end: plain.length }]) {
    const print = plain.slice(line.start, line.end).trim();
    if (print !== "" && print.length <= CELL && !/[\t|│┃]/u.test(print)) {
      stretch.push(line);
      continue;
    }
    tables.push(...tablesOf(plain, stretch));
    stretch = [];
  }
  return tables;
}

function tablesOf(plain: string, stretch: Range[]): Table[] {
  const [first] = stretch;
  const last = stretch.at(-1);
  const figures = stretch.filter(({ start, end }) =>
    /^\s*[-Δ∆△▲▽▼−]?[\d,.]+\s*$/u.test(plain.slice(start, end)),
  );
  if (!first || !last || stretch.length < LEAST_LINES || figures.length < LEAST_FIGURES) return [];
  return flatTables(plain, { start: first.start, end: last.end });
}

import { type Range, squashed } from "../notation/range";
import { flatTables, row } from "./flat-table";
import type { Row, Table } from "./reading";
import {
  type CellLine,
  type StackedHead,
  cellLine,
  isWords,
  isYear,
  stackedHead,
} from "./stacked-head";

/** A stretch of short lines that holds figures may be a table whose cells go over several lines. */
const CELL = 25;
const LEAST_LINES = 8;
const LEAST_FIGURES = 4;

/** Tables that were written one cell a line: figures below labels below a header. */
export function stackedTables(plain: string, lines: Range[]): Table[] {
  const tables: Table[] = [];
  const cells = lines.map((line) => cellLine(plain, line));
  let stretch: CellLine[] = [];
  const close = () => {
    tables.push(...tablesOf(plain, stretch));
    stretch = [];
  };
  for (let at = 0; at < cells.length; at += 1) {
    const found = tableAt(cells, at);
    const line = cells[at];
    const short = line && line.kind !== "blank" && line.print.length <= CELL;
    if (found || !short) close();
    if (found) tables.push(found.table);
    if (found) at = found.next - 1;
    else if (short) stretch.push(line);
  }
  close();
  return tables;
}

/** The table whose header begins at a line, and the line behind it. */
function tableAt(lines: (CellLine | null)[], at: number): { table: Table; next: number } | null {
  const head = stackedHead(lines, at);
  if (!head) return null;
  const rows: Row[] = [row(head.columns)];
  let next = head.first;
  for (let read = rowAt(lines, next, head); read; read = rowAt(lines, next, head)) {
    rows.push(row(read.cells));
    next = read.next;
  }
  if (rows.length < 3) return null;
  const [first = 0, last = 0] = [rows[0]?.start, rows.at(-1)?.end];
  return { table: { kind: "table", start: first, end: last, rows }, next };
}

/**
 * The row whose label stands at a line: a line for each column, by what its header asks for. Blank
 * cells leave no line or an empty one; figures must be all there, for nothing tells which is missing.
 */
function rowAt(
  lines: (CellLine | null)[],
  at: number,
  { columns, byYear }: StackedHead,
): { cells: Range[]; next: number } | null {
  const label = lines[at];
  if (!label || !(byYear ? isYear(label) : isWords(label))) return null;
  const cells: Range[] = [label];
  const wanted = columns.slice(1);
  let next = at + 1;
  wanted.forEach(({ kind }, index) => {
    const line = lines[next];
    const fits =
      line &&
      (kind === "words" ? isText(lines, next, index === wanted.length - 1) : line.kind === kind);
    const end = cells.at(-1)?.end ?? label.end;
    cells.push(fits ? line : { start: end, end });
    // A cell of words with nothing in it may leave its line blank.
    if (fits || (kind === "words" && line?.kind === "blank")) next += 1;
  });
  const blank = (kind: string) =>
    wanted.filter((column, index) => column.kind === kind && isBlank(cells[index + 1]));
  const figures = wanted.filter(({ kind }) => kind === "figure");
  const dated = wanted.some(({ kind }) => kind === "period") && blank("period").length === 0;
  const whole = blank("figure").length === 0 && figures.length > 0;
  return whole || (dated && figures.length < 2) ? { cells, next } : null;
}

const isBlank = (cell: Range | undefined) => !cell || cell.end === cell.start;

/** In the last column, words before a figure or a period are the label of the next row. */
function isText(lines: (CellLine | null)[], at: number, last: boolean): boolean {
  const line = lines[at];
  if (!line || !isWords(line)) return false;
  const next = lines[at + 1];
  return !last || !next || next.kind === "words" || next.kind === "blank";
}

function tablesOf(plain: string, stretch: Range[]): Table[] {
  const [first] = stretch;
  const last = stretch.at(-1);
  const figures = stretch.filter(({ start, end }) =>
    /^[-Δ∆△▲▽▼−]?[\d,.]+$/u.test(squashed(plain.slice(start, end))),
  );
  if (!first || !last || stretch.length < LEAST_LINES || figures.length < LEAST_FIGURES) return [];
  return flatTables(plain, { start: first.start, end: last.end });
}

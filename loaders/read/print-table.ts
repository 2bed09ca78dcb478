import { type Range } from "../notation/range";
import { type Grid, type Placed, begins, cellsBeginningIn, gridOf } from "./grid";
import { isLayout } from "./layout";
import type { PaperPart, PaperTable } from "./paper";
import type { Cell, Row, Table } from "./reading";
import { type TextStream, tidy } from "./stream";

/** Nothing but a number: a sum, a count, a rate – a year is a name. */
const NUMBER =
  /^(?!(?:19|20)\d\d$)(?:\(x[^)]*\)\s*)?[^\p{L}\d]*\d[\d,.]*\s?(?:[천백만억]*원|%|[명회건개])?\)?$/u;
/** Numerals by which things are called: years, months, the first of several. */
const NAMES =
  /(?:19|20)\d\d|제\s?\d+|^\d{1,2}[.)]?(?=\s)|\d{1,3}\s?(?:월|분기|차|단계|권역|호|조|동|년)/gu;

/** Where the format marks no heads, only so short a print in the first rows is taken for one. */
const LONGEST_HEAD = 24;

/** What stands in a cell as one print; tables of data inside it are put aside. */
export function printOf(parts: PaperPart[], aside: PaperTable[]): string {
  const prints = parts.map((part) => {
    if (part.kind === "text") return tidy(part.text);
    const grid = gridOf(part);
    if (isLayout(grid)) return rowsOf(grid, aside);
    aside.push(part);
    return "";
  });
  return prints.filter((print) => print !== "").join("\n");
}

function rowsOf(grid: Grid, aside: PaperTable[]): string {
  return grid.rows
    .map((_, row) =>
      cellsBeginningIn(grid, row)
        .map(({ parts }) => printOf(parts, aside))
        .join(" "),
    )
    .filter((line) => line.trim() !== "")
    .join("\n");
}

/**
 * Prints a table of data, a line a row with tabs between cells, each cell once.
 * @returns the block, and the tables of data that stand in its cells, to be printed behind it
 */
export function printTable(stream: TextStream, grid: Grid): { table: Table; aside: PaperTable[] } {
  const aside: PaperTable[] = [];
  const printed = new Map<Placed, Print>();
  const start = stream.length;
  const ranges = grid.rows.map((row, index) => printRow({ stream, aside, printed }, row, index));
  const rows = rowsOfGrid(grid, printed, ranges);
  return { table: { kind: "table", start, end: rows.at(-1)?.end ?? start, rows }, aside };
}

/** A row as it is printed, and where each of its positions begins. */
export interface PrintedRow extends Range {
  blanks: number[];
}

/** The rows of a table whose cells have their place in the text. */
export function rowsOfGrid(grid: Grid, printed: Map<Placed, Print>, ranges: PrintedRow[]): Row[] {
  const heads = headRows(grid, printed);
  return ranges.map((range, row) => ({
    start: range.start,
    end: range.end,
    cells: (grid.rows[row] ?? []).map((cell, column) =>
      cellAt({ cell, row, column }, range.blanks[column] ?? range.end, { printed, heads }),
    ),
  }));
}

/** What a cell prints, and where. */
export interface Print extends Range {
  print: string;
}

interface Target {
  stream: TextStream;
  aside: PaperTable[];
  printed: Map<Placed, Print>;
}

/** Prints a row; `blanks` is where the print of each position begins. */
function printRow(
  { stream, aside, printed }: Target,
  row: (Placed | null)[],
  index: number,
): PrintedRow {
  const start = stream.length;
  const blanks = row.map((cell, column) => {
    if (column > 0) stream.write("\t");
    const at = stream.length;
    if (cell && begins(cell, index, column)) {
      const print = printOf(cell.parts, aside);
      printed.set(cell, { print, ...stream.write(print) });
    }
    return at;
  });
  const end = stream.length;
  stream.endLine();
  return { start, end, blanks };
}

/** How many rows head the table: those before the first that holds a number beside its label. */
function headRows({ rows }: Grid, printed: Map<Placed, Print>): number {
  const first = rows.findIndex((row, index) =>
    row.some(
      (cell, column) =>
        cell !== null &&
        column > 0 &&
        begins(cell, index, column) &&
        NUMBER.test(printed.get(cell)?.print ?? ""),
    ),
  );
  if (first >= 0) return first;
  return Math.max(...(rows[0] ?? []).map((cell) => (cell?.row === 0 ? cell.rowSpan : 1)));
}

interface At {
  cell: Placed | null;
  row: number;
  column: number;
}

/**
 * The cell at a position. Where another reaches over it, a head says its words above every column
 * and a label beside every row; a number is said once.
 */
function cellAt(
  { cell, row, column }: At,
  blank: number,
  { printed, heads }: { printed: Map<Placed, Print>; heads: number },
): Cell {
  const empty = { start: blank, end: blank, column, rowSpan: 1, colSpan: 1, covered: true };
  const print = cell && printed.get(cell);
  if (!print) return { ...empty, covered: false };
  const { rowSpan, colSpan } = cell;
  const range = { start: print.start, end: print.end };
  if (begins(cell, row, column)) return { ...range, column, rowSpan, colSpan, covered: false };
  const isName = !/\d/u.test(print.print.replace(NAMES, ""));
  const isLabel = isName && column === cell.column;
  const isHead = cell.isHeader
    ? !NUMBER.test(print.print)
    : isName && cell.row + cell.rowSpan <= heads && print.print.length <= LONGEST_HEAD;
  return isLabel || isHead ? { ...empty, ...range } : empty;
}

import { ReadError } from "./error";
import type { PaperCell, PaperPart, PaperTable } from "./paper";

/** A cell that prints something, at its place among the rows and columns that do. */
export interface Placed {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  isHeader: boolean;
  parts: PaperPart[];
}

/** A table without the rows and columns in which no cell begins that prints anything. */
export interface Grid {
  columns: number;
  /** How many cells of the whole table print nothing. */
  blanks: number;
  /** Row by row the cell that stands at each position or covers it; null where none prints. */
  rows: (Placed | null)[][];
}

/** No honest table has more positions; more would only fill the memory. */
const MOST_POSITIONS = 100_000;

/** Whether a cell or what stands in it prints anything. */
function prints({ parts }: Pick<PaperCell, "parts">): boolean {
  return parts.some((part) =>
    part.kind === "text" ? /\S/u.test(part.text) : part.cells.some(prints),
  );
}

/**
 * Lays the cells of a table out. Frames drawn with dozens of narrow columns become the few that
 * hold print.
 * @throws ReadError `too-large`
 */
export function gridOf(table: PaperTable): Grid {
  const filled = table.cells.filter(prints);
  const rows = startsOf(filled.map(({ row }) => row));
  const columns = startsOf(filled.map(({ column }) => column));
  if (rows.length * columns.length > MOST_POSITIONS)
    throw new ReadError(
      "too-large",
      `table too large: ${String(rows.length)} rows of ${String(columns.length)} columns`,
    );
  const grid: Grid = {
    columns: columns.length,
    blanks: table.cells.length - filled.length,
    rows: rows.map(() => Array.from(columns, () => null)),
  };
  const placed = filled.map((cell) => place(cell, rows, columns));
  for (const cell of placed) begin(grid, cell);
  for (const cell of placed) cover(grid, cell);
  return grid;
}

const startsOf = (starts: number[]) => [...new Set(starts)].toSorted((a, b) => a - b);

/** How many sorted values lie before a limit. */
function countBefore(sorted: number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function place(cell: PaperCell, rows: number[], columns: number[]): Placed {
  const row = countBefore(rows, cell.row);
  const column = countBefore(columns, cell.column);
  return {
    row,
    column,
    rowSpan: Math.max(1, countBefore(rows, cell.row + cell.rowSpan) - row),
    colSpan: Math.max(1, countBefore(columns, cell.column + cell.colSpan) - column),
    isHeader: cell.isHeader,
    parts: cell.parts,
  };
}

/** A cell stands where it begins; of two that begin at one place (a damaged file) none is lost. */
function begin({ rows }: Grid, cell: Placed): void {
  const row = rows[cell.row];
  const other = row?.[cell.column];
  if (other) other.parts = [...other.parts, ...cell.parts];
  else if (row) row[cell.column] = cell;
}

function cover({ rows }: Grid, cell: Placed): void {
  for (const row of rows.slice(cell.row, cell.row + cell.rowSpan)) {
    for (let column = cell.column; column < cell.column + cell.colSpan; column += 1)
      row[column] ??= cell;
  }
}

/** Whether a position is where a cell begins, not where one reaches. */
export function begins(cell: Placed, row: number, column: number): boolean {
  return cell.row === row && cell.column === column;
}

/** The cells of a row that begin in it. */
export function cellsBeginningIn({ rows }: Grid, row: number): Placed[] {
  return (rows[row] ?? []).filter(
    (cell, column): cell is Placed => cell !== null && begins(cell, row, column),
  );
}

import type { RuledTable, TextCell } from "./ruled-table";

const NUMERIC = /^[-−Δ∆△▲▽(]?\s*\d[\d,.]*\s*(?:%|[천백만억]*원)?\)?$/u;
/** In sizes: lines this near stand on one line. */
const SAME_LINE = 0.4;

/** A row whose cells hold as many lines at the same heights, numbers among them, is as many rows. */
function rowsIn(cells: TextCell[]): number {
  const filled = cells.filter(({ lines }) => lines.length > 0);
  const [first] = filled;
  const count = first?.lines.length ?? 1;
  if (!first || filled.length < 2 || count < 2) return 1;
  const alike = filled.every(
    ({ lines, tables, rowSpan }) =>
      rowSpan === 1 &&
      tables.length === 0 &&
      lines.length === count &&
      lines.every(
        ({ base, size }, index) =>
          Math.abs(base - (first.lines[index]?.base ?? Infinity)) <= SAME_LINE * size,
      ),
  );
  const numbers = filled.some(({ lines }) => lines.every(({ text }) => NUMERIC.test(text)));
  return alike && numbers ? count : 1;
}

/** Parts rows of a table that no line parts, but whose numbers stand side by side. */
export function splitRows(table: RuledTable): RuledTable {
  const counts = Array.from({ length: table.rows }, (_, row) =>
    rowsIn(table.cells.filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)),
  );
  const starts = counts.map((_, row) =>
    counts.slice(0, row).reduce((sum, count) => sum + count, 0),
  );
  const rows = counts.reduce((sum, count) => sum + count, 0);
  const startOf = (row: number) => starts[row] ?? rows;
  const cells = table.cells.flatMap((cell): TextCell[] => {
    const [row, count] = [startOf(cell.row), counts[cell.row] ?? 1];
    const rowSpan = startOf(cell.row + cell.rowSpan) - row;
    if (cell.rowSpan > 1 || count === 1 || cell.lines.length === 0)
      return [{ ...cell, row, rowSpan }];
    return cell.lines.map((line, index) => ({
      ...cell,
      row: row + index,
      rowSpan: 1,
      lines: [line],
    }));
  });
  return { ...table, rows, cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column) };
}

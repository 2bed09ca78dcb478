import type { Amount, Facts, Rate } from "../schema/facts";
import { bare, pathKey } from "./label";

/** The sums of one row of a table, in the order of print. */
export interface AmountRow {
  label: string;
  cells: Amount[];
}

/** Facts in the order of print. */
export const inOrder = <T extends { span: { start: number } }>(facts: readonly T[]): T[] =>
  [...facts].sort((one, other) => one.span.start - other.span.start);

/** What tells a column: its path, phase and year. */
export const columnKey = ({ path, phase, fiscalYear }: Amount): string =>
  `${pathKey(path)}|${phase ?? ""}|${fiscalYear ?? ""}`;

function continues(row: AmountRow | undefined, cell: Amount): row is AmountRow {
  const last = row?.cells.at(-1);
  if (row === undefined || last === undefined) return false;
  if (bare(row.label) !== bare(cell.label)) return false;
  if (last.span.locator.section !== cell.span.locator.section) return false;
  return !row.cells.some((other) => columnKey(other) === columnKey(cell));
}

/**
 * Rows as they are read: neighbours in print that share a label and a section, until a column comes
 * round again. Prices of a unit and limits belong to no row.
 */
export function rowsOf(facts: Facts): AmountRow[] {
  const rows: AmountRow[] = [];
  for (const cell of inOrder(facts.amounts)) {
    if (cell.phase === "unit-price" || cell.phase === "limit") continue;
    const row = rows.at(-1);
    if (continues(row, cell)) row.cells.push(cell);
    else rows.push({ label: cell.label, cells: [cell] });
  }
  return rows;
}

/** The row a printed percentage stands in: that of the sum just before it, if the labels agree. */
export function rowOfRate(rows: readonly AmountRow[], rate: Rate): AmountRow | null {
  const before = rows.findLast((row) => {
    const [first] = row.cells;
    return first !== undefined && first.span.start < rate.span.start;
  });
  return before && bare(before.label) === bare(rate.label) ? before : null;
}

/** The only cell of a phase; null where there is none or more than one. */
export function only(cells: readonly Amount[], phase: Amount["phase"]): Amount | null {
  const [cell, another] = cells.filter((each) => each.phase === phase);
  return cell !== undefined && another === undefined ? cell : null;
}

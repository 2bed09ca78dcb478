import type { Amount, Facts } from "../schema/facts";
import { allDashes } from "./blank";
import { bare, isGrandTotal, isSubtotal, pathKey } from "./label";
import { columnKey, inOrder } from "./rows";

/** The sums of one column under one total. */
export interface Column {
  total: Amount;
  items: Amount[];
  subtotals: Amount[];
}

function byColumn(amounts: readonly Amount[]): Amount[][] {
  const groups = new Map<string, Amount[]>();
  for (const amount of inOrder(amounts)) {
    const key = columnKey(amount);
    groups.set(key, [...(groups.get(key) ?? []), amount]);
  }
  return [...groups.values()];
}

const isTotal = (cell: Amount): boolean => isGrandTotal(cell.label);

/** One stretch for each total: it stands in front of its rows or behind them. */
function stretches(cells: readonly Amount[]): Amount[][] {
  const leads = cells[0] !== undefined && isTotal(cells[0]);
  const parts: Amount[][] = [[]];
  for (const cell of cells) {
    const part = parts.at(-1) ?? [];
    const closed = leads ? isTotal(cell) && part.length > 0 : part.some(isTotal);
    if (closed) parts.push([cell]);
    else part.push(cell);
  }
  return parts;
}

/** Every column that prints a total and at least one row. */
export function columnsOf(amounts: readonly Amount[]): Column[] {
  return byColumn(amounts)
    .flatMap(stretches)
    .flatMap((cells) => {
      const total = cells.find(isTotal);
      const rows = cells.filter((cell) => !isTotal(cell));
      const items = rows.filter((cell) => !isSubtotal(cell.label));
      return total && items.length > 0
        ? [{ total, items, subtotals: rows.filter((cell) => isSubtotal(cell.label)) }]
        : [];
    });
}

const inSameTable = (one: Column, other: Column): boolean =>
  pathKey(one.total.path.slice(0, -1)) === pathKey(other.total.path.slice(0, -1)) &&
  bare(one.total.label) === bare(other.total.label);

/**
 * Whether a row of the same table prints nothing in this column, not even a dash: the column cannot
 * be summed then.
 */
export function hasBlank(facts: Facts, column: Column, columns: readonly Column[]): boolean {
  const table = columns.filter((other) => inSameTable(column, other));
  const here = new Set(column.items.map((item) => bare(item.label)));
  const cells = table.flatMap((other) => other.items);
  const absent = new Set(cells.map((cell) => bare(cell.label)).filter((label) => !here.has(label)));
  return [...absent].some((label) => {
    const row = cells.filter((cell) => bare(cell.label) === label);
    return !allDashes(facts, row, table.length - row.length);
  });
}

/**
 * Whether rows of the same table stand below labels that print no sum of their own: what they come to
 * belongs to the total, too.
 */
export function hasGroups({ amounts }: Facts, { total, items }: Column): boolean {
  const own = new Set(items.map((item) => bare(item.label)));
  const group = (path: readonly string[], depth: number): string | null =>
    path.length > total.path.length &&
    pathKey(path.slice(0, depth)) === pathKey(total.path.slice(0, depth))
      ? bare(path[depth] ?? "")
      : null;
  const header = bare(total.path.at(-1) ?? "");
  return amounts.some(({ path, phase, fiscalYear }) => {
    if (phase !== total.phase || fiscalYear !== total.fiscalYear) return false;
    const columned = bare(path.at(-1) ?? "") === header ? group(path, total.path.length - 1) : null;
    const label = columned ?? group(path, total.path.length);
    return label !== null && !own.has(label);
  });
}

import type { Amount } from "../schema/facts";
import { bare } from "./label";
import type { AmountRow } from "./rows";

const FUNDING = /^(?:국비|시비|구비|기타|자부담)$/u;
const BASES: readonly Amount["phase"][] = ["budget", "final-budget", "funding"];

/** The share a cell speaks of where one cell prints several: 국비 above the sum of all sources. */
const layerOf = (cell: Amount): string =>
  cell.path.map(bare).find((header) => FUNDING.test(header)) ?? "";

/** The letter a column's header gives itself: `2031예산액 (A)`. */
const lettered = (cells: readonly Amount[], letter: string): Amount | undefined =>
  cells.find((cell) => cell.path.some((header) => header.includes(`(${letter})`)));

const FORMULA = /\(\s*([A-Z])\s*([-−+])\s*([A-Z])\s*\)/u;

/** The formula in a column's header, if it prints one: `(B-A)`. */
export function headerFormula(cell: Amount): { left: string; sign: string; right: string } | null {
  for (const header of cell.path) {
    const [, left, sign, right] = FORMULA.exec(header) ?? [];
    if (left && sign && right) return { left, sign: sign === "+" ? "+" : "-", right };
  }
  return null;
}

/** The two columns a header's formula names, in its order; null if one of them prints no sum. */
export function operands(row: AmountRow, result: Amount): [Amount, Amount] | null {
  const formula = headerFormula(result);
  if (formula === null) return null;
  const others = row.cells.filter((cell) => cell !== result && layerOf(cell) === layerOf(result));
  const [left, right] = [lettered(others, formula.left), lettered(others, formula.right)];
  return left && right ? [left, right] : null;
}

const rank = (cell: Amount): number =>
  (cell.fiscalYear ?? 0) * 2 + (cell.phase === "budget" ? 0 : 1);

/** The sums a change may be taken between, older first. */
export function bases(row: AmountRow, change: Amount): Amount[] {
  return row.cells
    .filter((cell) => BASES.includes(cell.phase) && layerOf(cell) === layerOf(change))
    .sort((one, other) => rank(one) - rank(other));
}

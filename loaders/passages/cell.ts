import { isWholeWon, cellMoneyAt, numeralAt, wholeWon } from "../notation/money";
import { type Range, trimmed } from "../notation/range";
import type { MoneyUnit } from "../notation/money";
import type { UnitSource } from "../schema/facts";

/** A unit and where it was found. */
export interface KnownUnit extends MoneyUnit {
  from: UnitSource;
}

/** A sum read from a cell. */
export interface CellSum extends Range {
  krw: number | null;
  unit: string | null;
  unitFrom: UnitSource | null;
}

/** (x-) or (x448,000): the part of the national treasury, printed in front of a value. */
const PLACEHOLDER = /^\(x[^)]*\)\s*/u;

/** The sum of the national treasury that a placeholder prints; null where it prints none. */
export function treasuryIn(plain: string, cell: Range, unit: KnownUnit | null): CellSum | null {
  const inside = trimmed(plain, cell);
  const found = /^\(x\s*([^)]*)\)/u.exec(plain.slice(inside.start, inside.end));
  if (!found?.[1]) return null;
  const start = inside.start + found[0].indexOf(found[1]);
  return sumIn(plain, { start, end: start + found[1].length }, unit);
}

/** The range of a cell behind its placeholder. */
export function behindPlaceholder(plain: string, cell: Range): Range {
  const inside = trimmed(plain, cell);
  const found = PLACEHOLDER.exec(plain.slice(inside.start, inside.end));
  return { start: inside.start + (found?.[0].length ?? 0), end: inside.end };
}

/**
 * Reads the one sum that a cell holds; null for words, `-`, blanks, and a numeral that its unit makes
 * no whole number of won (a rate in a column of sums).
 */
export function sumIn(plain: string, cell: Range, unit: KnownUnit | null): CellSum | null {
  const inside = behindPlaceholder(plain, cell);
  const money = cellMoneyAt(plain, inside.start);
  if (money?.end === inside.end) {
    return {
      start: money.start,
      end: money.end,
      krw: money.krw,
      unit: money.unit,
      unitFrom: "cell",
    };
  }
  const bare = numeralAt(plain, inside.start);
  if (bare?.end !== inside.end) return null;
  if (!isWholeWon(bare.value * (unit?.factor ?? 1))) return null;
  return {
    start: bare.start,
    end: bare.end,
    krw: unit && wholeWon(bare.value * unit.factor),
    unit: unit?.unit ?? null,
    unitFrom: unit?.from ?? null,
  };
}

/** Whether a cell holds nothing but a number, a dash, or a placeholder. */
export function isFigure(plain: string, cell: Range): boolean {
  const inside = behindPlaceholder(plain, cell);
  if (inside.end === inside.start) return cell.end > cell.start;
  const end = cellMoneyAt(plain, inside.start)?.end ?? numeralAt(plain, inside.start)?.end;
  return end === inside.end || plain.slice(inside.start, inside.end) === "-";
}

import { type Money, isWholeWon, moneyAt, numeralAt, wholeWon } from "../notation/money";
import type { Range } from "../notation/range";

/** One print of a sum in a line of a calculation basis. */
export interface PrintedSum extends Range {
  krw: number;
  unit: string;
  unitFrom: "cell" | "inherited";
  /** A factor of a formula: 25,000,000원 × 20개소. */
  factor: boolean;
}

/** Whether a sum stands behind an equals sign. */
export function isResult(plain: string, sum: Range): boolean {
  return /=\s*$/u.test(plain.slice(Math.max(0, sum.start - 4), sum.start));
}

/** The sums of a cell; `inherited` is the unit of a numeral that prints none, null where none is known. */
export function sumsIn(plain: string, cell: Range, inherited: string | null): PrintedSum[] {
  const found: PrintedSum[] = [];
  const start = /(?<![\d,.])\d/gu;
  let from = cell.start;
  for (const anchor of plain.slice(cell.start, cell.end).matchAll(start)) {
    const at = cell.start + anchor.index;
    if (at < from || /[×xX*]\s*$/u.test(plain.slice(Math.max(cell.start, at - 3), at))) continue;
    const sum = moneyAt(plain, at) ?? bareSum(plain, at, cell.end, inherited);
    if (!sum) continue;
    from = sum.end;
    const factor = /^\s*[×xX*]/u.test(plain.slice(sum.end, sum.end + 3));
    found.push({ ...sum, unitFrom: "unitFrom" in sum ? "inherited" : "cell", factor });
  }
  return found;
}

/** A numeral that fills the rest of its cell and prints no unit takes the unit of the lines above. */
function bareSum(
  plain: string,
  at: number,
  end: number,
  unit: string | null,
): (Money & { unitFrom: "inherited" }) | null {
  const bare = numeralAt(plain, at);
  if (bare?.end !== end || unit === null) return null;
  const factor = moneyAt(`1${unit}`, 0)?.krw ?? 1;
  if (!isWholeWon(bare.value * factor)) return null;
  return {
    start: bare.start,
    end: bare.end,
    krw: wholeWon(bare.value * factor),
    unit,
    unitFrom: "inherited",
  };
}

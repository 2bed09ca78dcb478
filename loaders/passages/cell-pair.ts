import type { Range } from "../notation/range";
import { type CellSum, type KnownUnit, behindPlaceholder } from "./cell";
import { printsIn, settled } from "./printed-sum";

/** A sum that a cell prints twice, in two units or once more in parentheses. */
export interface TwicePrinted {
  sum: CellSum;
  also: Range[];
}

/**
 * The one sum of a cell that prints more than a numeral: `1,240백만원(1,240,000천원)`,
 * `4,4804,480,000원`, `744,000천원 (전액 시비)`. Null where its prints differ.
 */
export function sumPrintedWith(
  plain: string,
  cell: Range,
  unit: KnownUnit | null,
): TwicePrinted | null {
  const inside = behindPlaceholder(plain, cell);
  const prints = settled(plain, printsIn(plain, inside, "any"), () => (unit ? [unit] : []));
  const [first, ...rest] = prints;
  if (!first || first.start > inside.start + 1 || first.part !== "sum" || first.doubt !== null)
    return null;
  const words = plain.slice(rest.at(-1)?.end ?? first.end, inside.end);
  const between = rest.every((print, index) =>
    /^[\s(=]*$/u.test(plain.slice(prints[index]?.end, print.start)),
  );
  const same = rest.every(({ krw }) => krw === first.krw);
  return same && between && first.krw !== null && /^[\s)]*(?:\([^()\d]{0,20}\))?$/u.test(words)
    ? { sum: first, also: rest }
    : null;
}

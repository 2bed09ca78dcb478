import { isWholeWon, moneyAt, numeralAt, wholeWon } from "../notation/money";
import { productOf } from "../notation/money-formula";
import { gluedAt } from "../notation/number-glued";
import type { Range } from "../notation/range";
import type { UnitSource } from "../schema/facts";
import type { KnownUnit } from "./cell";
import { namesOfPrices } from "./price-list";

/** One print of a sum in a line of a calculation basis. */
export interface PrintedSum extends Range {
  /** Whole won; null where no unit is known. */
  krw: number | null;
  unit: string | null;
  unitFrom: UnitSource | null;
  /** A unit price (25,000,000원 × 20개소), a term that others are added to, or the sum itself. */
  part: "price" | "term" | "sum";
  /** The words in front of a price that stands beside others, each with its own; else absent. */
  name?: Range;
  /** Why the reading is not sure; null where it is. */
  doubt: string | null;
}

/**
 * Which numerals without a unit count besides results (`= 900,000`): one that ends its range, one that
 * does and is grouped by thousands (words end in years and counts, too), or none.
 */
export type BareEnds = "any" | "grouped" | "none";

/** Whether a sum stands behind an equals sign. */
export function isResult(plain: string, sum: Range): boolean {
  return /=\s*$/u.test(plain.slice(Math.max(0, sum.start - 4), sum.start));
}

/** The sums of a range in the order of print; those without a unit are still to be settled. */
export function printsIn(plain: string, range: Range, ends: BareEnds): PrintedSum[] {
  const found: PrintedSum[] = [];
  let from = range.start;
  for (const anchor of plain.slice(range.start, range.end).matchAll(/(?<![\d,.])\d/gu)) {
    const digit = range.start + anchor.index;
    if (digit < from) continue;
    const signed = digit > from && /[Δ∆△▲▽▼−]/u.test(plain.charAt(digit - 1));
    const prints = printsAt(plain, { start: signed ? digit - 1 : digit, end: range.end }, ends);
    found.push(...prints);
    from = prints.at(-1)?.end ?? from;
  }
  return named(plain, range, found);
}

function named(plain: string, range: Range, prints: PrintedSum[]): PrintedSum[] {
  const prices = prints.map((sum) => ({ ...sum, isPrice: sum.part !== "sum" }));
  const names = namesOfPrices(plain, range, prices);
  return prints.map((sum, at) => {
    const name = names[at];
    return name ? { ...sum, name } : sum;
  });
}

function printsAt(plain: string, range: Range, ends: BareEnds): PrintedSum[] {
  const glued = gluedAt(plain, range.start);
  const last = glued?.at(-1);
  if (glued && last && last.end <= range.end) {
    const doubt = `numbers without a blank between them: ${plain.slice(range.start, last.end)}`;
    return glued.map((part) => ({
      ...(moneyIn(plain, part === last ? { ...part, end: range.end } : part) ?? bareSum(part)),
      doubt,
    }));
  }
  const money = moneyIn(plain, range);
  if (money) return [money];
  const numeral = numeralAt(plain, range.start);
  if (!numeral || numeral.end > range.end || isMultiplied(plain, numeral)) return [];
  const rest = plain.slice(numeral.end, range.end).trim();
  const grouped = /^\D?(?:\d{1,3}(?:,\d{3})+|0)$/u.test(plain.slice(numeral.start, numeral.end));
  const closes = rest === "" && (ends === "any" || (ends === "grouped" && grouped));
  const result = isResult(plain, numeral) && /^[)\]]?$/u.test(rest);
  return result || closes ? [bareSum(numeral)] : [];
}

const isMultiplied = (plain: string, sum: Range) =>
  /[×xX*＊]\s*$/u.test(plain.slice(Math.max(0, sum.start - 3), sum.start)) ||
  /^\s*[×xX*＊]/u.test(plain.slice(sum.end, sum.end + 3));

function moneyIn(plain: string, range: Range): PrintedSum | null {
  const money = moneyAt(plain, range.start);
  return money && money.end <= range.end
    ? { ...money, unitFrom: "cell", part: partOf(plain, money), doubt: null }
    : null;
}

/** A plus sign, and what may name the term behind it. */
const ADDED = /\+\s*(?:[가-힣A-Za-z·][가-힣A-Za-z· ]{0,14})?$/u;

function partOf(plain: string, sum: Range): PrintedSum["part"] {
  const before = plain.slice(Math.max(0, sum.start - 3), sum.start);
  const behind = plain.slice(sum.end, sum.end + 4);
  if (/[×xX*＊]\s*$/u.test(before) || /^\)?\s*[×xX*＊]/u.test(behind)) return "price";
  return ADDED.test(plain.slice(Math.max(0, sum.start - 18), sum.start)) || /^\s*\+/u.test(behind)
    ? "term"
    : "sum";
}

const bareSum = ({ start, end }: Range): PrintedSum => ({
  start,
  end,
  krw: null,
  unit: null,
  unitFrom: null,
  part: "sum",
  doubt: null,
});

/** Units that another print of the same sum can confirm where none is printed around it. */
const USUAL: KnownUnit[] = [
  { unit: "천원", factor: 1000, from: "formula" },
  { unit: "원", factor: 1, from: "formula" },
  { unit: "백만원", factor: 1_000_000, from: "formula" },
];

/**
 * Gives each print of a line that has no unit the one that makes it equal another, else the likeliest
 * of those known; glued numerals that another print does not confirm are in doubt.
 */
export function settled(
  plain: string,
  prints: PrintedSum[],
  knownOf: (print: PrintedSum) => KnownUnit[],
): PrintedSum[] {
  const said = new Set(prints.flatMap((print) => worthOf(plain, print) ?? []));
  const read = prints.map((print) => {
    if (print.krw !== null) return print;
    const value = numeralAt(plain.slice(0, print.end), print.start)?.value ?? NaN;
    const known = knownOf(print).filter(({ factor }) => isWholeWon(value * factor));
    const unit =
      [...known, ...USUAL].find(({ factor }) => value !== 0 && said.has(value * factor)) ??
      known[0];
    return unit
      ? { ...print, krw: wholeWon(value * unit.factor), unit: unit.unit, unitFrom: unit.from }
      : print;
  });
  return read.map((print) => (isConfirmed(plain, print, read) ? { ...print, doubt: null } : print));
}

/** What a print comes to in won, a price with the numbers that multiply it; null without a unit. */
export const worthOf = (plain: string, { krw, part, start, end }: PrintedSum): number | null =>
  krw === null || part !== "price" ? krw : productOf(plain, { start, end, krw });

const isConfirmed = (plain: string, print: PrintedSum, all: PrintedSum[]) => {
  const worth = worthOf(plain, print);
  return worth !== null && all.some((other) => other !== print && worthOf(plain, other) === worth);
};

import { type Match, match } from "./grammar";
import type { Range } from "./range";

/** A sum as printed, in whole won. `unit` is the printed one, `원` for a compound. */
export interface Money extends Range {
  krw: number;
  unit: string;
}

/** A unit of money and what it is worth in won. */
export interface MoneyUnit {
  unit: string;
  factor: number;
}

/**
 * A sum of money must be a whole number of won that arithmetic keeps exact.
 * @throws if it is not: `not a whole number of won: 0.5`
 */
export function wholeWon(value: number): number {
  const rounded = Math.round(value);
  if (!isWholeWon(value)) throw new RangeError(`not a whole number of won: ${String(value)}`);
  return rounded === 0 ? 0 : rounded;
}

/** Whether a sum is one that the ledger can hold; 12.5원 a litre is none. */
export function isWholeWon(value: number): boolean {
  const rounded = Math.round(value);
  return Number.isSafeInteger(rounded) && Math.abs(value - rounded) <= 1e-6;
}

/**
 * Reads a sum with its unit (`5,218,436천원`, `2억 4천만원`) at `start`; null where none is printed
 * or where it is no whole number of won.
 */
export function moneyAt(text: string, start: number): Money | null {
  const read = match("Money", text, start);
  if (!read || !isWholeWon(read.value.krw)) return null;
  const { krw, unit } = read.value;
  return { start: read.start, end: read.end, krw: wholeWon(krw), unit };
}

/** Reads a bare numeral with its sign, as the cells of a table hold it. */
export function numeralAt(text: string, start: number): Match<number> | null {
  return match("SignedNumeral", text, start);
}

/** Reads a sum in Hangul: `금일백팔십일만사천오백오원`. */
export function hangulMoneyAt(text: string, start: number): Money | null {
  const read = match("HangulMoney", text, start);
  if (!read || !isWholeWon(read.value)) return null;
  return { start: read.start, end: read.end, krw: wholeWon(read.value), unit: "원" };
}

/**
 * Where a sum may begin: a digit with its sign and 금, not the middle of a numeral or a word, whose
 * numeral a scale or 원 follows.
 */
const START =
  /(?<![\d,.])(?:금\s*)?(?:(?<![\p{L}\d])[-−–]|[Δ∆△▲▽▼])?\s?\d(?=[\d,.]*[ \t\u00a0]*[조억만천백십원])/gu;

/** Every sum with a printed unit in a range, in order, none overlapping. */
export function findMoney(text: string, range: Range): Money[] {
  const found: Money[] = [];
  let from = range.start;
  for (const anchor of text.slice(range.start, range.end).matchAll(START)) {
    const at = range.start + anchor.index;
    if (at < from) continue;
    const money = moneyAt(text, at);
    if (!money || money.end > range.end) continue;
    found.push(money);
    from = money.end;
  }
  return found;
}

const UNIT = /[조억만천백십]{0,2}원/u;

/** The unit that words name: `(단위 : 천원, %)`, `교부액(원)`; null where none is. */
export function moneyUnitIn(words: string): MoneyUnit | null {
  const found = UNIT.exec(words);
  const read = found && match("MoneyUnit", words, found.index);
  return read?.value ?? null;
}

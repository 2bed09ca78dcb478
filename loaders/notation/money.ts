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
  return wholeMoney(match("Money", text, start));
}

/**
 * Reads a sum with its unit as a cell holds it: as `moneyAt` does, and below zero where it stands in
 * parentheses (`(55,500천원)`, `(55,500)천원`).
 */
export function cellMoneyAt(text: string, start: number): Money | null {
  return moneyAt(text, start) ?? wholeMoney(match("BracketedMoney", text, start));
}

function wholeMoney(read: Match<{ krw: number; unit: string }> | null): Money | null {
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
  /(?<![\d,.])(?:(?<![가-힣])금\s*)?(?:(?<![\p{L}\d])[-−–]|[Δ∆△▲▽▼])?[ \t\u00a0]?\d(?=[\d,.]*[ \t\u00a0]*[조억만천백십원])/gu;

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

/** A sum in Hangul that 금 or 일금 leads; in parentheses it repeats one in figures. */
const SPELLED = /(?<![(（]\s?)(?:일금|금)\s?(?=[일이삼사오육칠팔구십백천만억조]{2,40}원)/gu;

/** Every sum in Hangul that stands on its own in a range: `금일억이천오백사십만원`. */
export function findSpelledMoney(text: string, { start, end }: Range): Money[] {
  return [...text.slice(start, end).matchAll(SPELLED)].flatMap(({ index }) => {
    const money = hangulMoneyAt(text, start + index);
    return money && money.end <= end ? [money] : [];
  });
}

/** Reads a sum in figures behind the sign of the won: `₩125,400,000`. */
export function wonSignAt(text: string, start: number): Money | null {
  const sign = /^[₩￦\\]\s?/u.exec(text.slice(start, start + 2))?.[0];
  const numeral = sign === undefined ? null : numeralAt(text, start + sign.length);
  return numeral && isWholeWon(numeral.value)
    ? { start: numeral.start, end: numeral.end, krw: wholeWon(numeral.value), unit: "원" }
    : null;
}

const UNIT = /[조억만천백십]{0,2}원/u;

/** The unit that words name: `(단위 : 천원, %)`, `교부액(원)`; null where none is. */
export function moneyUnitIn(words: string): MoneyUnit | null {
  const found = UNIT.exec(words);
  const read = found && match("MoneyUnit", words, found.index);
  return read?.value ?? null;
}

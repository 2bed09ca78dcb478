import type { NumberRole } from "../schema/facts";
import type { Vocabulary } from "../schema/vocabulary";
import { countAt } from "./count";
import { dateAt } from "./date";
import { hangulMoneyAt, moneyAt } from "./money";
import type { Range } from "./range";
import { AFTER_NOTATION, BEFORE_NOTATION, type Known } from "./role-patterns";
import { findTimes } from "./time";

/** A numeral with what it is there for. */
export interface RoledNumeral extends Range {
  role: NumberRole;
}

function knownAt(text: string, at: number, known: Known[]): RoledNumeral | null {
  for (const { role, pattern } of known) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found?.[1]) return { start: at, end: at + found[1].length, role };
  }
  return null;
}

/** A date needs more than two numbers and a dot between them: 4.6 is none, 10.12. and 5월 are. */
function surelyDateAt(text: string, at: number): RoledNumeral | null {
  const date = dateAt(text, at, 2000);
  if (date?.from == null) return null;
  const sure =
    date.printedYear !== null || date.to !== null || date.ongoing || date.weekdays.length > 0;
  return sure || /[월.]\D*$/u.test(text.slice(at, date.end))
    ? { start: at, end: date.end, role: "date" }
    : null;
}

function notedAt(text: string, at: number, units: Vocabulary["units"]): RoledNumeral | null {
  const money = moneyAt(text, at);
  if (money) return { start: at, end: money.end, role: "amount" };
  const date = surelyDateAt(text, at);
  if (date) return date;
  const [time] = findTimes(text, { start: at, end: Math.min(text.length, at + 40) });
  if (time?.start === at) return { start: at, end: time.end, role: "time" };
  const count = countAt(text, at, units);
  return count && { start: at, end: count.end, role: "count" };
}

const REST = /[\d,.]*\d/uy;

/** What the numeral whose first digit stands at `at` is there for, and how far it reaches. */
export function roleAt(text: string, at: number, units: Vocabulary["units"]): RoledNumeral {
  const found =
    knownAt(text, at, BEFORE_NOTATION) ??
    notedAt(text, at, units) ??
    knownAt(text, at, AFTER_NOTATION);
  if (found) return found;
  REST.lastIndex = at;
  return { start: at, end: at + (REST.exec(text)?.[0].length ?? 1), role: "unexplained" };
}

/** Sums in Hangul; what stands for a number without a digit. */
export function hangulSums(text: string): RoledNumeral[] {
  return [...text.matchAll(/금?[일이삼사오육칠팔구십백천만억조]{3,}원/gu)].flatMap(({ index }) => {
    const sum = hangulMoneyAt(text, index);
    return sum ? [{ start: sum.start, end: sum.end, role: "amount" as const }] : [];
  });
}

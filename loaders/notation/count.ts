import type { Vocabulary } from "../schema/vocabulary";
import { match } from "./grammar";
import type { Range } from "./range";

/** A count with its counter: 19회, 40여명, 138,000부. */
export interface Count extends Range {
  count: number;
  /** As printed. Null where what follows the numeral is no known counter (1곤). */
  unit: string | null;
  /** 40여명 */
  approximate: boolean;
  /** 10회 이상 */
  openEnded: boolean;
  /** True for counters of people. */
  people: boolean;
}

type Units = Vocabulary["units"];

/** The longest counter at a place; null where a longer word that is none begins there: 회의, 개월. */
function counterAt(text: string, at: number, units: Units): string | null {
  const longest = (known: string[]) =>
    known
      .filter((word) => text.startsWith(word, at))
      .reduce((best, word) => (word.length > best.length ? word : best), "");
  const counter = longest([...units.counters, ...units.people]);
  const other = longest(units.notCounters);
  return counter === "" || other.length > counter.length ? null : counter;
}

/** Reads a count at `start`: a whole number and a known counter. */
export function countAt(text: string, start: number, units: Units): Count | null {
  const numeral = match("Numeral", text, start);
  if (!numeral || !Number.isInteger(numeral.value)) return null;
  const rest = /^(여)?\s?/u.exec(text.slice(numeral.end, numeral.end + 2));
  const at = numeral.end + (rest?.[0].length ?? 0);
  const unit = counterAt(text, at, units);
  if (unit === null) return null;
  const end = at + unit.length;
  // 1인당, 1개소당: a rate's base is no count.
  if (text.charAt(end) === "당" && !/^당[가-힣]/u.test(text.slice(end))) return null;
  return {
    start,
    end,
    count: numeral.value,
    unit,
    approximate: rest?.[1] !== undefined,
    openEnded: /^\s?이상/u.test(text.slice(end, end + 4)),
    people: units.people.includes(unit),
  };
}

/**
 * Where a count may begin. Not after 제 (제1회 is an ordinal), not inside a numeral or a Latin word,
 * not after a rate's base (월 1회, 주 2회, 분기별 1회 say how often, not how many; 3월 2회 says when).
 */
const START =
  /(?<![\d,.A-Za-z:~∼×*]|(?<![가-힣\d])(?:제|월|주|연|반기|분기|매월|매주|매년|매분기)별?\s?)\d/gu;

/** Every count in a range of text, in order. */
export function findCounts(text: string, range: Range, units: Units): Count[] {
  const found: Count[] = [];
  for (const anchor of text.slice(range.start, range.end).matchAll(START)) {
    const count = countAt(text, range.start + anchor.index, units);
    if (count && count.end <= range.end) found.push(count);
  }
  return found;
}

import type { Vocabulary } from "../schema/vocabulary";
import { match } from "./grammar";
import { LongestWord } from "./longest";
import type { Range } from "./range";

/** A count with its counter: 19회, 40여명, 138,000부. */
export interface Count extends Range {
  count: number;
  /** As printed. Null where what follows the numeral is no known counter (1곤). */
  unit: string | null;
  /** 40여명, 약 40명, 40명 내외 */
  approximate: boolean;
  /** 10회 이상, 최소 10회 */
  openEnded: boolean;
  /** True for counters of people. */
  people: boolean;
}

type Units = Vocabulary["units"];

/** The counters of a vocabulary, and the longer words that are none. */
interface Counters {
  counters: LongestWord;
  others: LongestWord;
}

const known = new WeakMap<Units, Counters>();

function countersOf(units: Units): Counters {
  const before = known.get(units);
  if (before !== undefined) return before;
  // 18개팀 and 18개 팀 are one counter, as printed.
  const longest = (words: readonly string[]): LongestWord =>
    new LongestWord(words.flatMap((word) => [word, word.replace(" ", "")]));
  const counters = longest([...units.counters, ...units.people]);
  const made = { counters, others: longest(units.notCounters) };
  known.set(units, made);
  return made;
}

/** The longest counter at a place; null where a longer word that is none begins there: 회의, 개월. */
function counterAt(text: string, at: number, units: Units): string | null {
  const { counters, others } = countersOf(units);
  const counter = counters.at(text, at);
  return counter === "" || others.at(text, at).length > counter.length ? null : counter;
}

/** Longest first, each once: 2만 5천, 3천, 1만 2,000. */
const SCALED = /(\d[\d,]{0,9})만(?:\s?(\d)천|\s?(\d,?\d{3}))?(?![\d,])|(\d{1,2})천(?![\d,])/uy;

/** A whole number, in figures or with 만 and 천: 1,234 · 2만 5천. */
function wholeAt(text: string, start: number): { value: number; end: number } | null {
  SCALED.lastIndex = start;
  const scaled = SCALED.exec(text);
  if (scaled) {
    const [tenThousands, thousands, rest, alone] = scaled
      .slice(1)
      .map((digits: string | undefined) => Number((digits ?? "0").replaceAll(",", "")));
    const value =
      (tenThousands ?? 0) * 10_000 + ((thousands ?? 0) + (alone ?? 0)) * 1000 + (rest ?? 0);
    return { value, end: start + scaled[0].length };
  }
  const numeral = match("Numeral", text, start);
  return numeral && Number.isInteger(numeral.value) ? numeral : null;
}

const ABOUT = /^\s?(?:내외|안팎|정도|가량|남짓)/u;
const AT_LEAST = /^\s?(?:이상|↑)/u;

/** Reads a count at `start`: a whole number and a known counter. */
export function countAt(text: string, start: number, units: Units): Count | null {
  const numeral = wholeAt(text, start);
  if (!numeral) return null;
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
    approximate:
      rest?.[1] !== undefined ||
      /약\s?$/u.test(text.slice(Math.max(0, start - 2), start)) ||
      ABOUT.test(text.slice(end, end + 4)),
    openEnded:
      AT_LEAST.test(text.slice(end, end + 4)) ||
      /최소\s?$/u.test(text.slice(Math.max(0, start - 3), start)),
    people: units.people.includes(unit),
  };
}

/**
 * Where a count may begin. Not after 제 (제1회 is an ordinal), not inside a numeral or a Latin word,
 * not after a rate's base (월 1회, 주 2회, 분기별 1회 say how often, not how many; 3월 2회 says when;
 * 회당 20명, 자치구별 2개소, 25개구 각 2명 say how many each).
 */
const START =
  /(?<![\d,.A-Za-z:~∼×*]|(?<![가-힣\d])(?:제|월|주|반기|분기|매월|매주|매년|매분기|매회)별?\s?|(?:회|명|인|건|개소|곳|팀|모임|단체|기관|자치구|센터|마을|학교|단지|과정)당\s?|(?:자치구|구|동|권역|센터|기관|단체|팀|모임|학교)별\s?|(?:\d개\s?(?:자치구|구|동|소|권역|센터|기관|단체|팀|모임|학교)|\d곳)\s?각각?\s?)\d/gu;

/** Beside a sign of multiplication stands a factor of a formula: 3명 × 2회 × 100천원. */
const isFactor = (text: string, { start, end }: Range) =>
  /^\s?[×✕*xX]\s?\d/u.test(text.slice(end, end + 4)) ||
  /[×✕*xX]\s?$/u.test(text.slice(Math.max(0, start - 2), start));

/** 연 2회 says how often; 연 118,204명 how many. */
const isYearly = (text: string, { start, unit }: Count) =>
  unit === "회" && /(?<![가-힣])연\s?$/u.test(text.slice(Math.max(0, start - 3), start));

/** 90점 만점, 4점/5점: a mark, not so many things. */
const isMark = (text: string, { end, unit }: Count) =>
  unit === "점" && /^(?:\s?만점|\s?\/\s?\d)/u.test(text.slice(end, end + 4));

/** Every count in a range of text, in order, but for factors of a formula. */
export function findCounts(text: string, range: Range, units: Units): Count[] {
  const found: Count[] = [];
  for (const anchor of text.slice(range.start, range.end).matchAll(START)) {
    const at = range.start + anchor.index;
    if (at < (found.at(-1)?.end ?? 0)) continue;
    const count = countAt(text, at, units);
    if (!count || count.end > range.end) continue;
    if (isFactor(text, count) || isYearly(text, count) || isMark(text, count)) continue;
    found.push(count);
  }
  return found;
}

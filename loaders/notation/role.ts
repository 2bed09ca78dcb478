import type { NumberRole } from "../schema/facts";
import type { Vocabulary } from "../schema/vocabulary";
import { countAt } from "./count";
import { dateAt } from "./date";
import { hangulMoneyAt, moneyAt } from "./money";
import type { Range } from "./range";
import { findTimes } from "./time";

/** A numeral with what it is there for. */
export interface RoledNumeral extends Range {
  role: NumberRole;
}

/** A numeral that a pattern knows by what stands around it. Group 1 holds what belongs to it. */
interface Known {
  role: NumberRole;
  pattern: RegExp;
}

const year = "(?:19|20)\\d\\d";

/** Read at each numeral, in this order; the first that holds decides. */
const BEFORE_NOTATION: Known[] = [
  { role: "placeholder", pattern: /(?<=\(x)([\d,.]+)(?=\))/uy },
  // A day of approval beside a signature: 05/15. A version of a licence: 변경금지) 3.0.
  { role: "date", pattern: /(\d{1,2}\/\d{1,2})(?![\d/])/uy },
  { role: "identifier", pattern: /(?<=(?:금지|표시|영리|허락)\)?\s)(\d\.\d)(?=\s|$)/uy },
  { role: "page", pattern: /(?<=^[ \t]*-[ \t]*)(\d{1,3})(?=[ \t]*-[ \t]*$)/muy },
  { role: "identifier", pattern: /(?<=[가-힣]-)(\d+)/uy },
  { role: "identifier", pattern: /(?<=[A-Z])(\d{6,})/uy },
  { role: "article", pattern: /(?<=제\s?)(\d+)(?=\s?(?:조|항|호|편|장|절|목))/uy },
  { role: "article", pattern: /(?<=제\s?\d+조의\s?)(\d+)/uy },
  { role: "ordinal", pattern: /(?<=(?<![가-힣])제\s?)([\d-]+)/uy },
  { role: "formula", pattern: /(?<=\)\s?[*×]\s?)(\d+)(?=\s?\/)/uy },
  { role: "article", pattern: /(?<=공개\s?\(\s?)(\d(?:[,\s]{1,2}\d)*)(?=\s?\))/uy },
  // A number that begins with figures and letters: 1AA-2104-0000000.
  { role: "identifier", pattern: /(\d{1,4}[A-Z]{1,4}-?\d+(?:-\d+)*)/uy },
  { role: "code", pattern: /(?<=(?:^|\s)우\s?\(?)(\d{5}|\d{3}-\d{3})(?!\d)/uy },
  {
    role: "identifier",
    pattern: /(?<=[가-힣](?:대로|로|길)\s)(\d{1,4}(?:-\d{1,3})?)(?=[\s,(]|$)/uy,
  },
  {
    role: "count",
    pattern: /(?<=(?:찬성|반대|기권|무효|찬|반)\s?:?\s?)(\d{1,3})(?![\d.,%]\d|\s?%)/uy,
  },
  // 1인당, 1 개소당: the base of a rate.
  { role: "quantity", pattern: /(\d+)(?=\s?[가-힣]{1,3}당(?![가-힣]))/uy },
  { role: "date", pattern: /(?<=\d{4}\.\s?\d{1,2}\.?\s?[~∼]\s?)(\d{1,2})(?=[.\s]|$)(?!\s?월)/uy },
];

const AFTER_NOTATION: Known[] = [
  { role: "percentage", pattern: /([Δ∆△▲▽▼−-]?\d+(?:\.\d+)?)(?=\s?(?:%|퍼센트|％|‰))/uy },
  {
    role: "year",
    pattern: new RegExp(`([’'‘\`]?\\d\\d|${year})(?=\\s?(?:년도?|학년도)(?!간|\\s?이상))`, "uy"),
  },
  { role: "year", pattern: new RegExp(`(${year})(?![\\d,.])`, "uy") },
  { role: "year", pattern: /(?<=[’'‘`])(\d\d)(?!\d)/uy },
  // 모집 10~15명: the first of two bounds is what the second is.
  {
    role: "count",
    pattern: /(\d+)(?=\s?[~∼-]\s?\d+\s?(?:회|명|인|건|곳|개소|부|팀|종|개)(?![월년]))/uy,
  },
  {
    role: "duration",
    pattern: /(\d+)(?=\s?(?:개월|개년|년간|년|일간|일|시간|분|주간|주|박)(?!자))/uy,
  },
  {
    role: "quantity",
    pattern:
      /(\d+(?:[.,]\d+)*)(?=\s?(?:[~∼-]\s?\d+(?:\.\d+)?\s?)?(?:[KMGT]?B|㎡|㎢|m|km|cm|mm|kg|g|lx|℃|°|도|점|배|평|층|쪽|면|호선|차로|인승|세|칸|석|실(?![적시습제])|대(?![상회응책표안])|줄|통(?![합계]))(?![A-Za-z]))/uy,
  },
  {
    role: "ordinal",
    pattern: /(\d+)(?=\s?(?:회차|차|기|단계|순위|번째|주년|분기|반기|일차|등급|학년|안))/uy,
  },
  { role: "ordinal", pattern: /(?<=\s)(\d{1,2})(?=\.\s(?:[가-힣「『"]|[’'‘`]?\d{2,4}\s?[.년]))/uy },
  { role: "ordinal", pattern: /(?<=^[ \t]*(?:#+\s*)?)(\d{1,2})(?=[.)]?\s+\S)/muy },
  { role: "code", pattern: /(?<=\()(\d{2,3}-\d{2,3})(?=\))/uy },
  // Items of expenditure and their parts: 307 민간이전, 02 민간경상사업보조.
  { role: "code", pattern: /(?<=^[ \t]*)([1-8]0\d|0\d)(?=\s{1,3}[가-힣])/muy },
  // Public telephone services: 119에, 120(다산콜).
  {
    role: "identifier",
    pattern: /(?<![\d,.])(1(?:[1-3]\d|82|88))(?=이?나\s?|번(?!째)|로[\s,.]|에\s|\()/uy,
  },
  {
    role: "name",
    pattern: /(?<=[가-힣A-Za-z]|(?:[방관동층실터]|호실)\s)(\d+)(?![\d,.]*\s?(?:원|회|명|건|%))/uy,
  },
];

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

import { date } from "./date.js";
import type { Locale } from "./locale.js";
import { count } from "./number.js";

const ISO = /^\d{4}-\d{2}(?:-\d{2})?$/u;
const TIME = /^\d{1,2}:\d{2}$/u;
/** Whole numbers, and what is computed of them: `26`, `6 + 18 = 24`. */
const COUNTS = /^(?<before>[\d,\s+−×÷=]*?)(?<last>\d[\d,]*)$/u;

/** What is counted by itself: sums and shares say elsewhere what they are in. */
const NOT_COUNTED: ReadonlySet<string> = new Set(["", "원", "천원", "백만원", "%"]);

function limited(sign: string, limit: string, locale: Locale): string {
  const isTime = ISO.test(limit) || TIME.test(limit);
  const words = ISO.test(limit) ? date(limit, locale) : limit;
  const atLeast = sign === "≥";
  if (locale === "ko")
    return `${words} ${isTime ? (atLeast ? "이후" : "이전") : atLeast ? "이상" : "이하"}`;
  if (isTime) return `${words} or ${atLeast ? "later" : "earlier"}`;
  return `${words} or ${atLeast ? "more" : "less"}`;
}

/**
 * What a check writes, in words: `≥ 2021-01` → `2021년 1월 이후`, `January 2021 or later`; a bare count
 * with its counter: `6 + 18 = 24` → `6 + 18 = 24명`. What is neither stays as it is.
 * @param unit the counter as printed; empty for none
 */
export function claimed(text: string, unit: string, locale: Locale): string {
  const [, sign, limit] = /^(?<sign>[≥≤]) (?<limit>.+)$/u.exec(text) ?? [];
  if (sign !== undefined && limit !== undefined) return limited(sign, limit, locale);
  if (ISO.test(text)) return date(text, locale);
  const { before, last } = COUNTS.exec(text)?.groups ?? {};
  if (before === undefined || last === undefined || NOT_COUNTED.has(unit)) return text;
  return before + count(Number(last.replaceAll(",", "")), unit, locale);
}

import { match } from "../notation/grammar";
import { type Group, groupsIn } from "../notation/nesting";
import { dateAt } from "../notation/date";
import { type Range, words } from "../notation/range";
import { type Listing, type Mention, nameOf } from "./mention";
import { periodIn } from "./month";

/** A segment taken apart: its parentheses, and its text with these blanked. */
export interface Segment extends Range {
  groups: Group[];
  outside: string;
}

/** No list nests so deep; each level is read anew, so a text that does would be read for ever. */
const DEEPEST = 8;

/** Takes a segment apart that stands inside `depth` parentheses; the deepest are left as words. */
export function takenApart(plain: string, segment: Range, depth: number): Segment {
  const groups = depth < DEEPEST ? groupsIn(plain, segment) : [];
  let outside = plain.slice(segment.start, segment.end);
  for (const { start, end } of groups) {
    const at = start - segment.start;
    outside = outside.slice(0, at) + " ".repeat(end - start) + outside.slice(at + end - start);
  }
  return { ...segment, groups, outside };
}

/** `구축(워크숍, 회의 등(20회))`: one count behind 등 counts all that the parenthesis lists. */
export function summedUp(
  plain: string,
  parts: Range[],
  counted: Range[],
): { last: Range; names: number } | null {
  const [last] = counted;
  if (!last || counted.length > 1 || parts.length < 2 || last !== parts.at(-1)) return null;
  const names = groupsIn(plain, last)[0]?.start;
  return names !== undefined && /등\s*$/u.test(plain.slice(last.start, names))
    ? { last, names }
    : null;
}

/** A numeral with one syllable that is no counter, among siblings that have one: a likely slip. */
export function slipIn({ plain, units }: Listing, part: Range): Mention | null {
  const found = /(?<![\d,.])\d[\d,]*[가-힣]$/u.exec(plain.slice(part.start, part.end));
  const numeral = found && match("Numeral", plain, part.start + found.index);
  const syllable = plain.charAt(part.end - 1);
  // 8주, 3일, 2년 last so long; 원 counts money.
  if (!numeral || /[주년월일분초시차원]/u.test(syllable)) return null;
  if ([...units.counters, ...units.people].includes(syllable)) return null;
  const count = {
    count: numeral.value,
    unit: null,
    approximate: false,
    openEnded: false,
    people: false,
  };
  const own = nameOf(plain.slice(part.start, numeral.start));
  return {
    within: "",
    own,
    count,
    period: null,
    range: { start: numeral.start, end: part.end },
    of: null,
    place: null,
    cues: "",
  };
}

/** The words of a segment without a closing 등. */
export function withoutEtc(plain: string, { start, end }: Range): Range {
  const print = plain.slice(start, end).replace(/\s*등\s*$/u, "");
  return { start, end: start + print.length };
}

const ALL_YEAR = /^(연중|수시|상시)(?:\s?(?:운영|실시|추진|진행|개최|지원))?$/u;

/** `상담(연중)`: all the months of the year; `상담(수시)`: done, but no one knows when. */
export function periodOfWords(print: string, year: number | null): Mention["period"] {
  const said = ALL_YEAR.exec(print)?.[1];
  if (said === undefined) return null;
  return periodIn(said, year) ?? { from: null, to: null };
}

/** `(2019.10.5., 시청 다목적홀, 200명)`: the day and the place of what its parenthesis counts. */
export function whenAndWhere(
  { plain, units, year }: Listing,
  parts: Range[],
): Pick<Mention, "period" | "place"> | null {
  const [dated] = parts.flatMap((part) => {
    const date = dateAt(plain, part.start, year);
    return date?.from != null && date.end >= part.end ? [date] : [];
  });
  if (!dated) return null;
  const prints = parts.map((part) => words(plain, part));
  const place = prints.find((print) => units.places.some((ending) => print.endsWith(ending)));
  return { period: dated, place: place ?? null };
}

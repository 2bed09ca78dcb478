import { match } from "../notation/grammar";
import { type Group, groupsIn } from "../notation/nesting";
import type { Range } from "../notation/range";
import { type Listing, type Mention, nameOf } from "./mention";

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
  if (!numeral || [...units.counters, ...units.people].includes(syllable)) return null;
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
    cues: "",
  };
}

/** The words of a segment without a closing 등. */
export function withoutEtc(plain: string, { start, end }: Range): Range {
  const print = plain.slice(start, end).replace(/\s*등\s*$/u, "");
  return { start, end: start + print.length };
}

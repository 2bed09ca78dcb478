import { match } from "../notation/grammar";
import { type Range, words } from "../notation/range";
import { type Counted, type Mention, nameOf } from "./mention";

interface Part extends Range {
  name: string;
  count: number;
}

/** A name with a numeral and nothing behind it: 구립 8 · 사립: 18. */
function partIn(plain: string, part: Range): Part | null {
  const name = /^(\D{0,30}[^\d\s.,:])\s?[:：]?\s?\d[\d,]*$/u.exec(words(plain, part))?.[1];
  const at = plain.slice(part.start, part.end).search(/\d/u);
  const numeral = match("Numeral", plain.slice(0, part.end), part.start + Math.max(at, 0));
  if (name === undefined || numeral?.end !== part.end) return null;
  return { name: nameOf(name), count: numeral.value, start: numeral.start, end: numeral.end };
}

/**
 * The parts of a count in the parenthesis behind it, where they leave out its counter:
 * 26개소(구립 8, 사립 18). None where they do not add up to it.
 */
export function dividedIn(plain: string, parts: Range[], whole: Mention | undefined): Mention[] {
  const counted: Counted | null = whole?.count ?? null;
  const read = parts.flatMap((part) => partIn(plain, part) ?? []);
  const sum = read.reduce((total, { count }) => total + count, 0);
  if (!whole || !counted || read.length < 2 || read.length < parts.length || sum !== counted.count)
    return [];
  return read.map(({ name, count, start, end }) => ({
    within: whole.own,
    own: name,
    count: { ...counted, count, approximate: false, openEnded: false },
    period: null,
    place: null,
    range: { start, end },
    of: null,
    cues: "",
  }));
}

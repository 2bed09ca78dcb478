import type { Range } from "./range";

/** A parenthesis and what it holds. */
export interface Group extends Range {
  inner: Range;
  /** False where its closing mark is missing and its end was inferred. */
  closed: boolean;
}

const OPEN = "([（［";
const CLOSE = ")]）］";

/** An opening mark: where its parenthesis ends, and the first one inside it. */
interface Opening {
  end: number | null;
  firstInner: number | null;
}

/** Every opening mark of a range with its closing mark, in one pass; a stray closing mark is passed over. */
function openingsIn(text: string, range: Range): Map<number, Opening> {
  const openings = new Map<number, Opening>();
  const open: Opening[] = [];
  for (let at = range.start; at < range.end; at += 1) {
    if (OPEN.includes(text.charAt(at))) {
      const opening = { end: null, firstInner: null };
      openings.set(at, opening);
      open.push(opening);
    } else if (CLOSE.includes(text.charAt(at))) {
      const closed = open.pop();
      const around = open.at(-1);
      if (closed) closed.end = at + 1;
      if (around) around.firstInner ??= at + 1;
    }
  }
  return openings;
}

/** The outermost parentheses of a range, in order. */
export function groupsIn(text: string, range: Range): Group[] {
  const groups: Group[] = [];
  let from = range.start;
  for (const [start, opening] of openingsIn(text, range)) {
    if (start < from) continue;
    // A missing mark: 제작(온라인(12회), … – the mark printed first after an inner one closes both.
    const end = opening.end ?? opening.firstInner ?? range.end;
    const closed = opening.end !== null;
    groups.push({ start, end, inner: { start: start + 1, end: closed ? end - 1 : end }, closed });
    from = end;
  }
  return groups;
}

/** Splits a range at separators that stand outside every parenthesis. */
export function splitOutside(text: string, range: Range, separator: RegExp): Range[] {
  const groups = groupsIn(text, range);
  const parts: Range[] = [];
  let start = range.start;
  let next = 0;
  for (const found of text.slice(range.start, range.end).matchAll(separator)) {
    const at = range.start + found.index;
    while ((groups[next]?.end ?? Infinity) <= at) next += 1;
    if ((groups[next]?.start ?? Infinity) <= at) continue;
    parts.push({ start, end: at });
    start = at + found[0].length;
  }
  parts.push({ start, end: range.end });
  return parts.filter((part) => text.slice(part.start, part.end).trim() !== "");
}

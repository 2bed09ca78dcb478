import type { Range } from "./range";

/** A parenthesis and what it holds. */
export interface Group extends Range {
  inner: Range;
  /** False where its closing mark is missing and its end was inferred. */
  closed: boolean;
}

const OPEN = "([（［";
const CLOSE = ")]）］";

/** Where the parenthesis opened at `open` ends: past its closing mark. */
function closing(text: string, open: number, end: number): { end: number; closed: boolean } {
  let depth = 0;
  let firstInner: number | null = null;
  for (let at = open; at < end; at += 1) {
    if (OPEN.includes(text.charAt(at))) depth += 1;
    else if (CLOSE.includes(text.charAt(at))) {
      depth -= 1;
      if (depth === 0) return { end: at + 1, closed: true };
      if (depth === 1) firstInner ??= at + 1;
    }
  }
  // A missing mark: 제작(온라인(12회), … – the mark printed first after an inner one closes both.
  return { end: firstInner ?? end, closed: false };
}

/** The outermost parentheses of a range, in order. A stray closing mark is passed over. */
export function groupsIn(text: string, range: Range): Group[] {
  const groups: Group[] = [];
  for (let at = range.start; at < range.end; at += 1) {
    if (!OPEN.includes(text.charAt(at))) continue;
    const { end, closed } = closing(text, at, range.end);
    groups.push({ start: at, end, inner: { start: at + 1, end: closed ? end - 1 : end }, closed });
    at = end - 1;
  }
  return groups;
}

/** Splits a range at separators that stand outside every parenthesis. */
export function splitOutside(text: string, range: Range, separator: RegExp): Range[] {
  const groups = groupsIn(text, range);
  const parts: Range[] = [];
  let start = range.start;
  for (const found of text.slice(range.start, range.end).matchAll(separator)) {
    const at = range.start + found.index;
    if (groups.some((group) => at >= group.start && at < group.end)) continue;
    parts.push({ start, end: at });
    start = at + found[0].length;
  }
  parts.push({ start, end: range.end });
  return parts.filter((part) => text.slice(part.start, part.end).trim() !== "");
}

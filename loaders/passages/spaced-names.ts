import type { Range } from "../notation/range";
import type { Names } from "./names";

/** Three syllables set apart: 홍 길 동. */
const SPACED = /(?<![가-힣])(?=([가-힣][ \t]{1,3}[가-힣][ \t]{1,3}[가-힣])(?![가-힣]))/gu;
/** What stands in front of it: a word, perhaps set apart itself, or a name and a comma. */
const BEFORE =
  /(?:([가-힣]{2,12}|(?<![가-힣])[가-힣][ \t]{1,3}[가-힣])[ \t]{0,4}[:：]?[ \t]{0,4}|([,、·])[ \t]{0,3})$/u;
const REACH = 24;

/** Names set apart behind an office or a label, and those that follow them in a list. */
export function spacedNames(text: string, names: Names): Range[] {
  const found: Range[] = [];
  for (const { 1: print = "", index } of text.matchAll(SPACED)) {
    const name = print.replace(/\s/gu, "");
    if (!names.isLikely(name)) continue;
    const from = Math.max(found.at(-1)?.end ?? 0, index - REACH);
    const before = BEFORE.exec(text.slice(from, index));
    if (!before) continue;
    const follows = before[2] !== undefined && from + before.index === found.at(-1)?.end;
    if (follows || names.isRole((before[1] ?? "").replace(/\s/gu, "")))
      found.push({ start: index, end: index + print.length });
  }
  return found;
}

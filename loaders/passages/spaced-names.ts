import type { Range } from "../notation/range";
import type { Names } from "./names";

/** Three syllables set apart: 홍 길 동. */
const SPACED = /(?<![가-힣])(?=([가-힣][ \t]{1,3}[가-힣][ \t]{1,3}[가-힣])(?![가-힣]))/gu;
/** What stands in front of it: a word, perhaps set apart itself, or a name and a comma. */
const BEFORE =
  /(?:([가-힣]{2,12}|(?<![가-힣])[가-힣](?:[ \t]{1,8}[가-힣]){1,2})[ \t]{0,4}[:：]?[ \t]{0,4}|([,、·])[ \t]{0,3})$/u;
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
    const role = (before[1] ?? "").replace(/\s/gu, "");
    // 위 원 장 강 민 호: the third syllable is of the office.
    const isOffice = role !== "" && names.isRole(role + name.charAt(0));
    if (follows || (names.isRole(role) && !isOffice))
      found.push({ start: index, end: index + print.length });
  }
  return found;
}

import { type Range, trimmed, words } from "../../notation/range";
import type { Reading } from "../../read/reading";

/** A title printed twice around the month of the title page, where no line of its own holds it. */
const TITLE_PAGE = /(\S.{8,80}?)\s+20\d\d\.\s?\d{1,2}\.?\s.{2,40}?\s\1(?=\s)/u;
const SUBJECT = /제\s*목\s+(\S.*?)(?=\s+1\.\s|\n)/u;

/** Where the title stands: behind 제목 of a letter, in a line of its own, or on the title page. */
export function titleOf({ plain, blocks }: Reading): Range | null {
  const letter = /수\s*신/u.test(plain.slice(0, 400)) ? within(plain, SUBJECT) : null;
  return letter ?? ownLine(plain, blocks) ?? within(plain, TITLE_PAGE) ?? within(plain, SUBJECT);
}

/** The first line that is short enough to be one and is not the head of the page or a field. */
function ownLine(plain: string, blocks: Reading["blocks"]): Range | null {
  const first = blocks.find((block) => words(plain, lineOf(plain, block)) !== "결재문서");
  if (!first || first.kind === "table") return null;
  const line = lineOf(plain, first);
  const print = words(plain, line);
  const fits = print.length <= 120 && !/^문서번호|^수\s*신|^시\s*행/u.test(print);
  return fits ? trimmed(plain, { start: first.start, end: line.end }) : null;
}

function lineOf(plain: string, { start }: Range): Range {
  const end = plain.indexOf("\n", start);
  return { start: plain.lastIndexOf("\n", start) + 1, end: end < 0 ? plain.length : end };
}

function within(plain: string, pattern: RegExp): Range | null {
  const found = pattern.exec(plain);
  if (!found?.[1]) return null;
  const start = found.index + found[0].indexOf(found[1]);
  return { start, end: start + found[1].length };
}

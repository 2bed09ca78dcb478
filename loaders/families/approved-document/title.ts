import { type Range, trimmed, words } from "../../notation/range";
import type { Reading } from "../../read/reading";

/** A title printed twice around the month of the title page, where no line of its own holds it. */
const TITLE_PAGE = /(\S.{8,80}?)\s+20\d\d\.\s?\d{1,2}\.?\s.{2,40}?\s\1(?=\s)/u;
const SUBJECT = /제\s*목\s+(\S.*?)(?=\s+1\.\s|\n)/u;

/** Where the title stands: in a line of its own, behind 제목, or on the title page. */
export function titleOf({ plain, blocks }: Reading): Range | null {
  const known = blocks.find((block) => {
    const line = words(plain, block);
    return block.kind !== "table" && line !== "결재문서" && line !== "" && line.length <= 120;
  });
  const headed =
    known && known.start < 400 && !/^문서번호|^수신|^시\s?행/u.test(words(plain, known))
      ? known
      : null;
  if (headed) {
    const lineEnd = plain.indexOf("\n", headed.start);
    return trimmed(plain, { start: headed.start, end: lineEnd < 0 ? headed.end : lineEnd });
  }
  const found = SUBJECT.exec(plain) ?? TITLE_PAGE.exec(plain);
  if (!found?.[1]) return null;
  const start = found.index + found[0].indexOf(found[1]);
  return { start, end: start + found[1].length };
}

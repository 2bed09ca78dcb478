import type { Range } from "../notation/range";
import type { Names } from "./names";

/** What parts names of a list; names between blanks alone need more company. */
const SEPARATED = /^\s{0,3}(?:[,、·∙•/;①-⑳]|\d{1,2}[.)])[\s•]{0,3}$/u;
const SPACED = /^[ \t]{1,4}$/u;
/** How many names make a list that only blanks part. */
const COMPANY = 3;

/**
 * Lists that are nothing but names: `홍길동, 김가상`, `홍길동·김가상`, three or more between blanks.
 * Words that end all alike are places or things: 이문동, 방화동.
 */
export function listedNames(text: string, names: Names): Range[] {
  const found: Range[] = [];
  let run: Range[] = [];
  let separated = false;
  const close = () => {
    const ends = new Set(run.map(({ end }) => text.charAt(end - 1)));
    if (run.length >= (separated ? 2 : COMPANY) && ends.size > 1) found.push(...run);
    run = [];
    separated = false;
  };
  for (const word of text.matchAll(/[가-힣]+/gu)) {
    const gap = text.slice(run.at(-1)?.end ?? word.index, word.index);
    if (run.length > 0 && !SEPARATED.test(gap) && !SPACED.test(gap)) close();
    if (!names.isLikely(word[0])) {
      close();
      continue;
    }
    if (run.length > 0 && SEPARATED.test(gap)) separated = true;
    run.push({ start: word.index, end: word.index + word[0].length });
  }
  close();
  return found;
}

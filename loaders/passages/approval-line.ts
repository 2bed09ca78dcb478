import type { Range } from "../notation/range";
import { type Names, type Word, wordsIn } from "./names";

const APPROVAL_WORD = /^(?:代|전결|대결|협조자?|결재|[협조담당위원결재]|★|[(),:])$/u;

/** A run of offices, names and sign-off days, as an approval line prints them. */
export function officeRuns(text: string, names: Names): Range[] {
  const found: Range[] = [];
  const all = wordsIn(text, { start: 0, end: text.length });
  for (let index = 0; index < all.length; index += 1) {
    if (!names.isOffice(all[index]?.print ?? "")) continue;
    const run: Word[] = [];
    let signs = 0;
    let end = all[index]?.start ?? 0;
    for (let word = all[index]; word; index += 1, word = all[index]) {
      if (/\n\s*\n/u.test(text.slice(end, word.start))) break;
      end = word.end;
      if (names.isOffice(word.print) || /^\d{1,2}\/\d{1,2}$/u.test(word.print)) signs += 1;
      else if (names.isListed(word.print)) run.push(word);
      else if (!APPROVAL_WORD.test(word.print)) break;
    }
    found.push(...run.filter((word) => signs >= 2 || names.isLikely(word.print)));
  }
  return found;
}

import type { Range } from "../notation/range";
import { type Names, type Word, wordsIn } from "./names";

const APPROVAL_WORD = /^(?:代|전결|대결|협조자?|결재|[협조담당위원결재]|★|[(),:])$/u;
/** What only an approval line prints: a day of signature, who signed for whom, 협조. */
const SIGN_OFF = /^(?:代|전결|대결|협조자?|★|\d{1,2}\/\d{1,2})$/u;
/** A day printed whole, or what blanks make of it: 2018.3.27. · 2018. 3. 27. */
const DAY = /^(?:\d{4}|[’'‘]?\d{1,2})\.(?:\d{1,2}\.?){0,2}$/u;

/** A run of offices, names and sign-off days, as an approval line prints them. */
export function officeRuns(text: string, names: Names): Range[] {
  const found: Range[] = [];
  const all = wordsIn(text, { start: 0, end: text.length });
  for (let index = 0; index < all.length; index += 1) {
    if (!names.isOffice(all[index]?.print ?? "")) continue;
    const run = runAt(text, all, index, names);
    const offices = run.filter(({ print }) => names.isOffice(print)).length;
    const signed = run.some(({ print }) => SIGN_OFF.test(print) || print.startsWith("★"));
    found.push(
      ...run.filter(
        ({ print }) => names.isNamed(print) && (signed || (offices >= 2 && names.isLikely(print))),
      ),
    );
    index += run.length;
  }
  return [...found, ...signatures(text, names)];
}

/** The words from an office on that an approval line may hold, up to a blank line. */
function runAt(text: string, all: Word[], from: number, names: Names): Word[] {
  const run: Word[] = [];
  for (let index = from, word = all[index]; word; index += 1, word = all[index]) {
    const last = run.at(-1);
    if (last && /\n\s*\n/u.test(text.slice(last.end, word.start))) break;
    const { print } = word;
    const belongs =
      names.isOffice(print) ||
      names.isListed(print) ||
      APPROVAL_WORD.test(print) ||
      SIGN_OFF.test(print) ||
      DAY.test(print);
    if (!belongs) break;
    run.push(word);
  }
  return run;
}

const FOR_ANOTHER = /代\s?([가-힣]{2,4})(?![가-힣])/gu;
const SEALED =
  /(?<![가-힣])([가-힣](?:[ \t]{1,3}[가-힣]){1,3}|[가-힣]{2,4})[ \t]{0,6}[(（]\s?(?:인|서명|印|직인\s?생략)\s?[)）]/gu;
/** A name set apart behind another word: 표 홍 길 동. */
const APART = /[가-힣][ \t]{1,3}[가-힣][ \t]{1,3}[가-힣]$/u;

/** A name behind 代, and a name in front of (인) or (서명), also spaced out. */
function signatures(text: string, names: Names): Range[] {
  return [FOR_ANOTHER, SEALED].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const print = found[1] ?? "";
      const end = found.index + found[0].indexOf(print) + print.length;
      const name = [print, APART.exec(print)?.[0] ?? ""].find((candidate) =>
        names.isListed(candidate.replace(/\s/gu, "")),
      );
      return name === undefined ? [] : [{ start: end - name.length, end }];
    }),
  );
}

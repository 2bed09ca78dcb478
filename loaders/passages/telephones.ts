import type { Range } from "../notation/range";
import type { Names } from "./names";

/** What is counted is no telephone number, nor what a notice is numbered by: 2018-1234호. */
const NOT_COUNTED = String.raw`(?![ \t]?(?:[조억만천백십]{0,2}원|명|건|회|개|부|호|년)(?:[은는이가을를의에로도]|소|(?![가-힣]))|\(\d{4}\.[\d. ]{1,10}\)[ \t]?호)`;
const NOT_NUMBERED = String.raw`(?<!(?:공고|고시|문서|등록|관리|사업|코드|과목|계약|계좌)(?:번호)?\s?[:：]?\s?(?:제\s?)?)`;
const AREA = String.raw`(?:\(?0\d{1,2}\)?[-.\s]?)?`;
const TELEPHONES = [
  new RegExp(
    String.raw`(?<![\d\p{L}.-])${NOT_NUMBERED}${AREA}(?!(?:19|20)\d\d-(?:19|20)\d\d)\d{3,4}-\d{4}(?:[~/]\d{1,4})?(?![\d-])${NOT_COUNTED}`,
    "gu",
  ),
  /(?<![\d\p{L}.-])(?:\+82[-.\s)]{0,2}\d{1,2}|\(?0\d{1,2}\)?)(?:[-.\s)]{1,2}\d{3,4}[-.\s]|\s?-\s?\d{3,4}\s?-\s?)\d{4}(?![\d.-])/gu,
  /(?<=(?:☎|☏|내선|구내)\s?(?:번호)?\s?[:：]?\s?\(?)(?:\d{1,4}(?: ?- ?\d{3,4}){1,2}|\d[\d-]{2,13})/gu,
  // Without a sign between: 0200000000, 01000000000.
  /(?<![\d\p{L}.,-])(?:02\d{7,8}|0(?:1[016-9]|[3-6][1-5]|70)\d{7,8})(?!\d|[,.]\d|\s?원)/gu,
  // Behind a label an extension of four digits is one, too.
  /(?<=(?:전화(?:번호)?|연락처|전송|행정전화|(?<![가-힣])행정|팩스(?:번호)?|F\s?A\s?X|[Ff]ax|T\s?E\s?L|[Tt]el)\s?\.?\s?[:：]?\s?\(?)(?:\d{3,4}(?: ?[-.] ?|\s)\d{4}|(?!(?:19|20)\d\d[.년/-]\s?\d)\d{4})(?!\d|[,.]\d|\s?[년건회명원개천만억백])/gu,
  // T. 02-0000-0000, H.P 010-0000-0000.
  /(?<=(?<![\p{L}.])(?:[TFM]|H\.?P)\.\s?)(?:0\d{1,2}[-.\s)]{1,2})?\d{3,4}[-.\s]\d{4}(?![\d.-])/gu,
];
const MAIL = /(?<![\w.+-])[\w.+-]+(?:@|＠|\s?[([]at[)\]]\s?| AT )[\w-]+(?:\.[\w-]+)+/gu;

/** Telephone numbers and mail addresses; the parentheses of an area code stay. */
export function contacts(text: string): Range[] {
  const all = [...TELEPHONES, MAIL].flatMap((pattern) => [...text.matchAll(pattern)]);
  return all.flatMap((found) =>
    // One that closes what nothing opened is a sign of the number: 02)000-0000.
    [...found[0].matchAll(found[0].includes("(") ? /[^()\s]+/gu : /\S+/gu)].map((part) => {
      const start = found.index + part.index;
      return { start, end: start + part[0].length };
    }),
  );
}

/** How far in front of a number its owner stands. */
const REACH = 24;
/** A name in front of a number, in the same line or in the line or cell before it. */
const OWNER =
  /(?<![가-힣])([가-힣]{2,4}|[가-힣] {1,3}[가-힣] {1,3}[가-힣])(?:\s{0,3}[-(（/:：,|│☎☏]{0,2}\s{0,3}(?:전화|연락처|[Tt]el\.?|TEL\.?)?\s?[:：]?\s?[☎☏(（]?\s?)$/u;

/** Whoever a number belongs to: `홍길동 2133-0000`, `홍길동 / 2133-0000`, or each in its own line. */
export function ownersOf(numbers: Range[], text: string, names: Names): Range[] {
  return numbers.flatMap(({ start }) => {
    const from = Math.max(0, start - REACH);
    const found = OWNER.exec(text.slice(from, start));
    const print = found?.[1] ?? "";
    const name = print.replace(/\s/gu, "");
    if (!found || !(names.isLikely(name) || names.isShort(name))) return [];
    const at = from + found.index;
    return [{ start: at, end: at + print.length }];
  });
}

/** The extensions in parentheses behind names: 홍길동(0000). */
export function extensionsBehind(people: Range[], text: string): Range[] {
  return people.flatMap(({ end }) => {
    const found = /^\s?[(（]\s?(\d{4})\s?[)）]/u.exec(text.slice(end, end + 10));
    const start = end + (found?.[0].indexOf(found[1] ?? "") ?? 0);
    return found ? [{ start, end: start + 4 }] : [];
  });
}

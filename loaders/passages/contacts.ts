import { type Range, squashed, words } from "../notation/range";
import type { Reading, Row, Table } from "../read/reading";
import type { Names } from "./names";

const OFFICE_COLUMN = /^(?:과장|팀장|주무관|담당자?|담당관|직위)$/u;
/** Columns and labels that stand for a person, whatever else the table holds. */
const PERSON =
  /^(?:성명|이름|강사명?|강사성명|대표자?(?:명|성명)?|위원명|연락처|전화|전화번호|휴대전화|휴대폰|핸드폰|이메일|전자우편|서명|신청[인자]|수령인|담당자?|작성자|기안자|발표자?|진행자?|토론자)$/u;

/** Roles in parentheses, as transcriptions print them in place of people. */
const ROLES_ONLY = /^(?:\([^()]*\)\s*)*$/u;

/** The cells of people: below 과장, 팀장, 주무관 name and number together, else names alone. */
export function contactCells({ plain, blocks }: Reading, names: Names): Range[] {
  const tables = blocks.filter((block): block is Table => block.kind === "table");
  return tables.flatMap((table) => [
    ...cellsOfOffices(plain, table),
    ...namesBelow(plain, table, names),
    ...table.rows.flatMap((row) => namesBeside(plain, row, names)),
  ]);
}

const label = (plain: string, cell: Range) => squashed(words(plain, cell));

const isPerson = (print: string, names: Names) => PERSON.test(print) || names.isOffice(print);

function cellsOfOffices(plain: string, { rows: [header, ...body] }: Table): Range[] {
  const columns = (header?.cells ?? []).filter((cell) => OFFICE_COLUMN.test(label(plain, cell)));
  if (columns.length < 2) return [];
  const cells = columns.flatMap(({ column }) => body.flatMap((row) => row.cells[column] ?? []));
  return cells.filter((cell) => !ROLES_ONLY.test(words(plain, cell)));
}

/** The names below the header of a column of people. */
function namesBelow(plain: string, { rows: [header, ...body] }: Table, names: Names): Range[] {
  const columns = (header?.cells ?? []).filter((cell) => isPerson(label(plain, cell), names));
  const cells = columns.flatMap(({ column }) => body.flatMap((row) => row.cells[column] ?? []));
  return cells.flatMap((cell) => namesInCell(plain, cell, names));
}

/** The names beside a label in the same row: `성명 | 홍길동`. */
function namesBeside(plain: string, { cells }: Row, names: Names): Range[] {
  return cells.flatMap((cell, index) => {
    const value = cells[index + 1];
    return value && isPerson(label(plain, cell), names) ? namesInCell(plain, value, names) : [];
  });
}

/** What stands in front of whoever signed: a day, 전결, 代. */
const SIGNED = /(?:\d{1,2}\/\d{1,2}|\d\.|전결|대결|代)\s*$/u;

/** A name alone, spaced out or not, or each of several; behind a sign-off any that may be one. */
function namesInCell(plain: string, cell: Range, names: Names): Range[] {
  if (names.isListed(label(plain, cell))) return [cell];
  const print = plain.slice(cell.start, cell.end);
  return [...print.matchAll(/(?<![가-힣])[가-힣]{2,4}(?![가-힣])/gu)]
    .filter(({ 0: word, index }) =>
      SIGNED.test(print.slice(Math.max(0, index - 12), index))
        ? names.isListed(word)
        : names.isLikely(word),
    )
    .map((word) => ({
      start: cell.start + word.index,
      end: cell.start + word.index + word[0].length,
    }));
}

/** What is counted is no telephone number, nor what a notice is numbered by: 2018-1234호. */
const NOT_COUNTED = String.raw`(?!\s?(?:[조억만천백십]{0,2}원|명|건|회|개|부|호(?![가-힣])|년))`;
const NOT_NUMBERED = String.raw`(?<!(?:공고|고시|문서|등록|관리|사업)(?:번호)?\s?[:：]?\s?(?:제\s?)?)`;
const AREA = String.raw`(?:\(?0\d{1,2}\)?[-.\s]?)?`;
const TELEPHONES = [
  new RegExp(
    String.raw`(?<![\d\p{L}.-])${NOT_NUMBERED}${AREA}(?!(?:19|20)\d\d-(?:19|20)\d\d)\d{3,4}-\d{4}(?:[~/]\d{1,4})?(?![\d-])${NOT_COUNTED}`,
    "gu",
  ),
  /(?<![\d\p{L}.-])(?:\+82[-.\s)]{0,2}\d{1,2}|\(?0\d{1,2}\)?)[-.\s)]{1,2}\d{3,4}[-.\s]\d{4}(?![\d.-])/gu,
  /(?<=(?:☎|☏|내선|구내)\s?(?:번호)?\s?[:：]?\s?\(?)(?:\d{1,4}(?: ?- ?\d{3,4}){1,2}|\d[\d-]{2,13})/gu,
  // Without a sign between: 0200000000, 01000000000.
  /(?<![\d\p{L}.,-])(?:02\d{7,8}|0(?:1[016-9]|[3-6][1-5]|70)\d{7,8})(?!\d|[,.]\d|\s?원)/gu,
  // Behind a label an extension of four digits is one, too.
  /(?<=(?:전화(?:번호)?|연락처|행정전화|팩스(?:번호)?|F\s?A\s?X|[Ff]ax|T\s?E\s?L|[Tt]el)\s?\.?\s?[:：]?\s?\(?)(?:\d{3,4}[-.\s]\d{4}|\d{4})(?!\d|[,.]\d|\s?[년건회명원])/gu,
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

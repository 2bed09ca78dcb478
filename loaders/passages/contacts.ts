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
    ...cellsOfOffices(plain, table, names),
    ...namesBelow(plain, table, names),
    ...table.rows.flatMap((row) => namesBeside(plain, row, names)),
  ]);
}

/** A count or a sum: tables of staff have the same heads. */
const COUNTED = /^[\d,.]+(?:[조억만천백십]{0,2}원|[명인건회개%])?$/u;

const label = (plain: string, cell: Range) => squashed(words(plain, cell));

const isPerson = (print: string, names: Names) => PERSON.test(print) || names.isOffice(print);

function cellsOfOffices(plain: string, { rows: [header, ...body] }: Table, names: Names): Range[] {
  const columns = (header?.cells ?? []).filter((cell) => OFFICE_COLUMN.test(label(plain, cell)));
  if (columns.length < 2) return [];
  const cells = columns.flatMap(({ column }) => body.flatMap((row) => row.cells[column] ?? []));
  return cells
    .filter((cell) => !ROLES_ONLY.test(words(plain, cell)) && !names.isRole(label(plain, cell)))
    .filter((cell) => !COUNTED.test(label(plain, cell)))
    .flatMap((cell) => printedIn(plain, cell));
}

/** What a cell prints, without the blanks that a mark of HTML left. */
const printedIn = (plain: string, { start, end }: Range): Range[] =>
  [...plain.slice(start, end).matchAll(/\S+/gu)].map(({ 0: { length }, index }) => ({
    start: start + index,
    end: start + index + length,
  }));

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
    const print = label(plain, cell);
    if (!value || !isPerson(print, names)) return [];
    // Behind an office any note may stand: 위원 | 위촉직.
    return namesInCell(plain, value, names).filter(
      (name) =>
        PERSON.test(print) ||
        SIGNED.test(plain.slice(name.start - 12, name.start)) ||
        names.isLikely(label(plain, name)) ||
        names.isShort(label(plain, name)),
    );
  });
}

/** What stands in front of whoever signed: a day, 전결, 代. */
const SIGNED = /(?:\d{1,2}\/\d{1,2}|\d\.|전결|대결|代)\s*$/u;

/** A name alone, spaced out or not, or each of several; behind a sign-off any that may be one. */
function namesInCell(plain: string, cell: Range, names: Names): Range[] {
  const whole = label(plain, cell);
  if (whole.length > 2 ? names.isListed(whole) : names.isShort(whole)) return [cell];
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

import { type Range, words } from "../notation/range";
import type { Reading, Table } from "../read/reading";

const OFFICE_COLUMN = /^(?:과장|팀장|주무관|담당자?|담당관|성명|이름|연락처|전화(?:번호)?|서명)$/u;

/** Roles in parentheses, as transcriptions print them in place of people. */
const ROLES_ONLY = /^(?:\([^()]*\)\s*)*$/u;

/** The cells below 과장, 팀장, 주무관 …: name and number together. */
export function contactCells({ plain, blocks }: Reading): Range[] {
  const tables = blocks.filter((block): block is Table => block.kind === "table");
  return tables.flatMap(({ rows: [header, ...body] }) => {
    const columns = (header?.cells ?? []).filter((cell) =>
      OFFICE_COLUMN.test(words(plain, cell).replace(/\s/gu, "")),
    );
    if (columns.length < 2) return [];
    const cells = columns.flatMap(({ column }) => body.flatMap((row) => row.cells[column] ?? []));
    return cells.filter((cell) => !ROLES_ONLY.test(words(plain, cell)));
  });
}

const TELEPHONE =
  /(?<![\d\p{L}-])(?:\(?0\d{1,2}\)?[-.\s]?)?(?!(?:19|20)\d\d-(?:19|20)\d\d)\d{3,4}-\d{4}(?![\d-])/gu;
const MAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** Telephone numbers and mail addresses; the parentheses of an area code stay. */
export function contacts(text: string): Range[] {
  const all = [...text.matchAll(TELEPHONE), ...text.matchAll(MAIL)];
  return all.flatMap((found) =>
    [...found[0].matchAll(/[^()\s]+/gu)].map((part) => {
      const start = found.index + part.index;
      return { start, end: start + part[0].length };
    }),
  );
}

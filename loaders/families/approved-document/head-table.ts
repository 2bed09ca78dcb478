import { type Range, squashed, trimmed, words } from "../../notation/range";
import type { Reading, Table } from "../../read/reading";

/** Labels that head a column of the head's table, over their values. */
const LABEL =
  /^(?:문서번호|생산번호|결재일자?|생산일자?|공개여부|공개구분|방침번호|보존기간|관리번호)$/u;
/** The head of a page stands in one of its first tables. */
const TABLES = 3;

/** A value printed below its label. */
export interface Below {
  label: string;
  value: Range;
}

/** The fields of a head whose labels stand in one row and their values in the next. */
export function fieldsBelow({ plain, blocks }: Reading): Below[] {
  const tables = blocks.filter((block): block is Table => block.kind === "table");
  return tables.slice(0, TABLES).flatMap(({ rows }) =>
    rows.flatMap(({ cells }, index) => {
      const labels = cells.map((cell) => squashed(words(plain, cell)));
      if (labels.filter((label) => LABEL.test(label)).length < 2) return [];
      // Labels beside their values are read where they stand.
      if (labels.some((label, at) => LABEL.test(label) && !isLabel(labels[at + 1]))) return [];
      return labels.flatMap((label, at) => {
        const below = rows[index + 1]?.cells[at];
        const value = below && trimmed(plain, below);
        return LABEL.test(label) && value && value.end > value.start ? [{ label, value }] : [];
      });
    }),
  );
}

/** A label, an office, or nothing: what stands beside a label in a row of labels. */
const isLabel = (print: string | undefined) =>
  print === undefined || print === "" || LABEL.test(print) || /^[가-힣]{2,8}$/u.test(print);

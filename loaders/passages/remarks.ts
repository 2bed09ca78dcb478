import { squashed } from "../notation/range";
import type { Section } from "../read/outline";
import type { Row, Table } from "../read/reading";
import type { Activity } from "../schema/facts";
import { isTotalLabel } from "./amount-table";
import { type Context, print } from "./context";
import { type Entry, entriesIn } from "./entries";
import { countsOf } from "./prose-counts";
import { type HeadedTable, headed } from "./table-head";

/** Headers of columns that say in words what a sum is for. */
const REMARKS = /^(?:비고|참고)|(?:주요|사업|추진|지원|세부)내용$/u;

/** What the remarks beside the sums of a table count: `골목정원 | 195,000 | 신규 30개소`. */
export function readRemarks(context: Context, section: Section, table: Table): Activity[] {
  const head = headed(context.reading, section, table, context.vocabulary);
  if (!head?.columns.some(({ role }) => role === "amount")) return [];
  return head.body.flatMap((row) =>
    countsOf(context, section, entriesOf(context, head, row)).filter(({ count }) => count !== null),
  );
}

/** Labels of an overview that say what will be done, and how much of it. */
const KEYS = /^(?:사업|지원|조성|추진)?(?:규모|물량)$|^사업량$|^(?:주요|사업|추진|지원)내용$/u;

/** What an overview of labels and values counts: `사업규모 | 도서관 18개소(신규 6)`. */
export function readKeyedCounts(context: Context, section: Section, table: Table): Activity[] {
  const { plain } = context.reading;
  return table.rows.flatMap(({ cells }) =>
    cells.flatMap((label, index) => {
      const value = cells[index + 1];
      if (!value || !KEYS.test(squashed(print(context, label)))) return [];
      const head = { start: label.start, end: label.end, rank: 1 };
      const counts = countsOf(context, section, [head, ...entriesIn(plain, value, 2)]);
      return counts.filter(({ count }) => count !== null);
    }),
  );
}

/** The label of a row, and below it what its remarks say; none for a total or without remarks. */
function entriesOf(context: Context, head: HeadedTable, { cells }: Row): Entry[] {
  const { plain } = context.reading;
  const filled = cells.filter((cell) => cell.end > cell.start);
  const label = filled.findLast((cell) => head.columns[cell.column]?.role === "label");
  if (!label || isTotalLabel(print(context, label))) return [];
  const remarks = filled.filter((cell) =>
    REMARKS.test(squashed(head.columns[cell.column]?.header ?? "")),
  );
  const below = remarks.flatMap((cell) => entriesIn(plain, cell, 2));
  return below.length === 0 ? [] : [{ start: label.start, end: label.end, rank: 1 }, ...below];
}

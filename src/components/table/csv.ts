import { csvText, harmless } from "../../figures/output/csv.js";
import { valueText, type ListColumn } from "../../lists/drawing/column.js";

/** Rows of a table as CSV: heads, and the values of the cells. */
export function tableCsv<R>(rows: readonly R[], columns: readonly ListColumn<R>[]): string {
  const lines = rows.map((row) => columns.map((column) => harmless(valueText(column.value(row)))));
  return csvText([columns.map(({ head }) => head), ...lines]);
}

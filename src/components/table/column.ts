import type { TableColumn } from "../table.js";

/** What a cell is sorted, searched and saved by; null where it is blank. */
export type CellValue = string | number | null;

/** A column that a reader can sort by, search in and take away. */
export interface SortableColumn<R> extends TableColumn<R> {
  /** Names it in the address: letters, no dots. */
  id: string;
  /** Numbers as numbers, days in ISO form, whatever the cell shows. */
  value(row: R): CellValue;
  /** What its rows are filtered by, the same in every language; left out where nobody would. */
  code?(row: R): string | null;
  /** A code in words. */
  codeWords?(code: string): string;
}

/** A cell's value as text; blank where there is none. */
export function valueText(value: CellValue): string {
  return value === null ? "" : String(value);
}

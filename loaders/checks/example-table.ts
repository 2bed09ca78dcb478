import type { Phase } from "../schema/facts";
import type { AmountDraft } from "./example";

/** A column of an example's table: its path, phase and year. */
export interface ColumnDraft {
  path: string[];
  phase: Phase | null;
  fiscalYear?: number;
  unit?: string;
}

/** The cells of a table, row by row; null for a cell without a sum. */
export function rows(
  columns: readonly ColumnDraft[],
  table: Record<string, (string | null)[]>,
): AmountDraft[] {
  return Object.entries(table).flatMap(([label, prints]) =>
    prints.flatMap((print, index) => {
      const column = columns[index];
      return print === null || column === undefined ? [] : [{ print, label, ...column }];
    }),
  );
}

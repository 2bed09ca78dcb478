import type { CellValue } from "../../lists/drawing/column.js";

/** The column that rows are sorted by, and which way. */
export interface Order {
  column: string;
  isDescending: boolean;
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  // By code point, so that every browser sorts alike; numbers stand before words.
  if (typeof a === "number" || typeof b === "number") return typeof a === "number" ? -1 : 1;
  const [one, other] = [a.normalize("NFC"), b.normalize("NFC")];
  return Number(one > other) - Number(one < other);
}

/**
 * Rows in the order of a value: numbers as numbers, text by code point; blanks last, whichever way.
 * Rows of equal value keep their order.
 */
export function sorted<R>(
  rows: readonly R[],
  value: (row: R) => CellValue,
  isDescending: boolean,
): R[] {
  const turn = isDescending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: value(row) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return turn * compare(a.key, b.key);
  });
  return keyed.map(({ row }) => row);
}

/** The next order when a reader asks for a column: ascending, then descending, then as it was. */
export function nextOrder(order: Order | null, column: string): Order | null {
  if (order?.column !== column) return { column, isDescending: false };
  return order.isDescending ? null : { column, isDescending: true };
}

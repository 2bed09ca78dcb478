import type { Table, Vector } from "apache-arrow";

function plain(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object" || value === null) return value;
  // A list of a cell is a vector of its own.
  return Array.from(value as Vector, plain);
}

/**
 * The rows of an Arrow table as plain objects: lists as arrays, numbers as numbers. What the columns
 * are, the figure's query says; the caller names it as `D`.
 */
export function rowsOf<D extends object>(table: Table): D[] {
  return Array.from({ length: table.numRows }, (_, index) => {
    const cells = table.schema.fields.map(({ name }, column) => [
      name,
      plain(table.getChildAt(column)?.get(index)),
    ]);
    return Object.fromEntries(cells) as D;
  });
}

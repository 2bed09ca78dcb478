/** A row that knows its place in its document. */
export interface Placed {
  source_id: string;
  ordinal: number;
}

/** Rows as their documents have them: tables are published in the order of their keys. */
export function asPrinted<R extends Placed>(rows: readonly R[]): R[] {
  return [...rows].sort(
    (a, b) =>
      Number(a.source_id > b.source_id) - Number(a.source_id < b.source_id) ||
      a.ordinal - b.ordinal,
  );
}

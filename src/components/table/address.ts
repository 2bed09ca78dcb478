import type { Choice } from "./choice.js";
import type { Order } from "./order.js";

/** The keys of a table: `<table>.q`, `<table>.sort`, `<table>.<column>`. */
const key = (table: string, name: string): string => `${table}.${name}`;

function readOrder(words: string | null, columns: readonly string[]): Order | null {
  if (words === null) return null;
  const isDescending = words.startsWith("-");
  const column = isDescending ? words.slice(1) : words;
  return columns.includes(column) ? { column, isDescending } : null;
}

/** Reads what a reader chose for a table from a query string. What means nothing is left out. */
export function readChoice(search: string, table: string, columns: readonly string[]): Choice {
  const query = new URLSearchParams(search);
  const only = columns.flatMap((column) => {
    const code = query.get(key(table, column));
    return code === null || code === "" ? [] : [[column, code] as const];
  });
  return {
    search: query.get(key(table, "q")) ?? "",
    order: readOrder(query.get(key(table, "sort")), columns),
    only: new Map(only),
  };
}

/** Writes a table's choice into a query string; the keys of others stay. */
export function writeChoice({ search: typed, order, only }: Choice, search: string, table: string) {
  const query = new URLSearchParams(search);
  for (const name of [...query.keys()]) if (name.startsWith(key(table, ""))) query.delete(name);
  if (typed !== "") query.set(key(table, "q"), typed);
  if (order !== null)
    query.set(key(table, "sort"), `${order.isDescending ? "-" : ""}${order.column}`);
  for (const [column, code] of only) query.set(key(table, column), code);
  const written = query.toString();
  return written === "" ? "" : `?${written}`;
}

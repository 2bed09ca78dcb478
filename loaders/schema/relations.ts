import { tableList } from "./registry";
import { views } from "./view-registry";
import type { Words } from "./words";

/** A table or a view, as a reader of the data meets it. */
export interface Relation {
  name: string;
  kind: "table" | "view";
  words: Words;
  columns: { name: string; words: Words }[];
  /** The columns that order its rows totally. */
  order: readonly string[];
}

/** Every table and view: views first, since they answer what people ask. */
export function relations(): Relation[] {
  const ofViews = views.map(({ name, words, columns, order }) => ({
    ...{ name, kind: "view" as const, words, order },
    columns: Object.entries(columns).map(([column, meaning]) => ({ name: column, words: meaning })),
  }));
  const ofTables = tableList.map(({ name, words, columns, key }) => ({
    ...{ name, kind: "table" as const, words, order: key },
    columns: Object.entries(columns).map(([column, given]) => ({
      name: column,
      words: given.words,
    })),
  }));
  return [...ofViews, ...ofTables];
}

/** The question that gives all rows of a table or view, in their one order. */
export function allRows({ name, order }: Pick<Relation, "name" | "order">): string {
  const by = order.map((column) => `"${column}" NULLS FIRST`).join(", ");
  return `SELECT * FROM "${name}" ORDER BY ${by}`;
}

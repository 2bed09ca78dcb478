import type { Words } from "./words";

/** A question people ask of the ledger, answered in SQL over the tables and the views before it. */
export interface View {
  name: string;
  words: Words;
  /** A SELECT; its column `facts` holds the ids of the facts that a row rests on. */
  sql: string;
  /** What each column means, in the order of the SELECT. */
  columns: Record<string, Words>;
  /** The columns that order its rows totally. */
  order: readonly string[];
}

/** The statement that creates a view in a schema. */
export function createView(view: View, schema = "main"): string {
  return `CREATE VIEW "${schema}"."${view.name}" AS\n${view.sql.trim()};`;
}

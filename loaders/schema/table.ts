import type { Column, ColumnType } from "./column";
import type { Words } from "./words";

export type Columns = Record<string, Column>;

/** A table of the ledger. Other tables refer to it by its key, where that is one column. */
export interface Table<C extends Columns = Columns> {
  name: string;
  words: Words;
  columns: C;
  /** Names of the columns of the primary key, which is also the order of the rows. */
  key: readonly string[];
}

/** Declares a table; exists so that TypeScript infers the type of its rows. */
export function table<const C extends Columns>(
  declaration: Table<C> & { key: readonly (keyof C & string)[] },
): Table<C> {
  return declaration;
}

type Cell<K extends Column> =
  K extends Column<ColumnType, infer N, infer V> ? (N extends true ? V | null : V) : never;

/** The TypeScript type of a row: `Row<typeof amount>`. */
export type Row<T extends Table> = { [K in keyof T["columns"]]: Cell<T["columns"][K]> };

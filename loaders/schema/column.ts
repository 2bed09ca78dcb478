import type { Words } from "./words";

/**
 * The column types in use. `BIGINT` is money in whole won; `ISO_DATE` is text, since a document may
 * print a month or a year only; `CLOCK` is text like `10:30`.
 */
export type ColumnType =
  | "VARCHAR"
  | "INTEGER"
  | "BIGINT"
  | "DECIMAL(18,6)"
  | "BOOLEAN"
  | "DATE"
  | "ISO_DATE"
  | "CLOCK"
  | "VARCHAR[]"
  | "INTEGER[]";

/** What TypeScript holds for a value of each column type; `DATE` is ISO text, money a safe integer. */
export interface ValueOf {
  VARCHAR: string;
  INTEGER: number;
  BIGINT: number;
  "DECIMAL(18,6)": number;
  BOOLEAN: boolean;
  DATE: string;
  ISO_DATE: string;
  CLOCK: string;
  "VARCHAR[]": string[];
  "INTEGER[]": number[];
}

/** One column of a table: its type, whether it may be null, what it refers to and what it means. */
export interface Column<
  T extends ColumnType = ColumnType,
  N extends boolean = boolean,
  V = unknown,
> {
  type: T;
  nullable: N;
  words: Words;
  /** Name of the table whose key this column holds; null where it refers to nothing. */
  reference: string | null;
  /** The only values allowed; null where any value is. */
  oneOf: readonly string[] | null;
  /** Never set: carries the TypeScript type of a value. */
  value?: V;
}

/** A column that always holds a value. */
export function required<T extends ColumnType>(
  type: T,
  words: Words,
): Column<T, false, ValueOf[T]> {
  return { type, nullable: false, words, reference: null, oneOf: null };
}

/** A column that is null where the value is unknown or does not apply. */
export function optional<T extends ColumnType>(type: T, words: Words): Column<T, true, ValueOf[T]> {
  return { type, nullable: true, words, reference: null, oneOf: null };
}

/** A column that holds one of a fixed list of words. */
export function oneOf<const W extends string>(
  values: readonly W[],
  words: Words,
): Column<"VARCHAR", false, W> {
  return { type: "VARCHAR", nullable: false, words, reference: null, oneOf: values };
}

/** A column that holds one of a fixed list of words, or null. */
export function optionalOneOf<const W extends string>(
  values: readonly W[],
  words: Words,
): Column<"VARCHAR", true, W> {
  return { type: "VARCHAR", nullable: true, words, reference: null, oneOf: values };
}

/** A column that holds the key of a row in the named table. */
export function refersTo(table: { name: string }, words: Words): Column<"VARCHAR", false, string> {
  return { type: "VARCHAR", nullable: false, words, reference: table.name, oneOf: null };
}

/** A column that holds the key of a row in the named table, or null. */
export function mayReferTo(table: { name: string }, words: Words): Column<"VARCHAR", true, string> {
  return { type: "VARCHAR", nullable: true, words, reference: table.name, oneOf: null };
}

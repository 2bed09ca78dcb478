import type { Furniture, Trace } from "../../words/trace.js";
import type { DocumentPlace } from "./links.js";

/** What a cell is sorted, searched and saved by; null where it is blank. */
export type CellValue = string | number | null;

/** Words of a cell, what they rest on, and how they stand there. */
export interface Piece {
  text: string;
  on?: Trace | Furniture;
  /** Where they lead: an address, or a document. */
  href?: string | DocumentPlace;
  /** What is read aloud in their place. */
  label?: string;
  /**
   * A paragraph, a smaller line below the others, a raised mark, a code, or words that a reader
   * opens, whose label stands for them while they are closed; else they run on.
   */
  as?: "line" | "second" | "mark" | "code" | "fold";
}

/** What a cell shows. */
export type Cell = string | readonly Piece[];

/** A column of a list that a reader can sort by, search in and filter. */
export interface ListColumn<R> {
  /** Names it in the address: letters, no dots. */
  id: string;
  head: string;
  cell(row: R): Cell;
  /** What its cells rest on where they are plain words; pieces say it themselves. */
  on?(row: R): Trace | Furniture;
  /** Numbers as numbers, days in ISO form, whatever the cell shows. */
  value(row: R): CellValue;
  /** What its rows are filtered by, the same in every language; left out where nobody would. */
  code?(row: R): string | null;
  /** A code in words. */
  codeWords?(code: string): string;
  /** Numbers stand right-aligned. */
  isNumber?: boolean;
  /** Sentences need room. */
  isLong?: boolean;
  /** Names and days stand on one line. */
  isWhole?: boolean;
  /** Said once above the table where every row says the same. */
  isSaidOnce?: boolean;
}

/** A cell's value as text; blank where there is none. */
export function valueText(value: CellValue): string {
  return value === null ? "" : String(value);
}

import type { Furniture } from "../../words/trace.js";
import type { Cell, Piece } from "./column.js";

/** A name and what stands for it; null where the sources print nothing. */
export type CardField = readonly [name: string, value: Cell];

/** Lines of a card that a reader opens. */
export interface CardFold {
  summary: readonly Piece[];
  lines: readonly (readonly Piece[])[];
  /** Said where there are none. */
  none: string;
}

/** A row that says too much for a line of a table. */
export interface Card {
  /** Null where the page's own heading is enough. */
  title: Cell | null;
  /** Paragraphs below the title, each with its class. */
  lines?: readonly (readonly [content: Cell, kind: "text" | "aside"])[];
  fields?: readonly CardField[];
  folds?: readonly CardFold[];
  /** Of which sort its numbers are, where none of them is printed in a document. */
  on?: Furniture;
}

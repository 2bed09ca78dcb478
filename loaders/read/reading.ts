import type { Range } from "../notation/range";
import type { Format } from "../schema/facts";

/** A cell of a table; `range` is empty where nothing is printed. */
export interface Cell extends Range {
  /** 0-based. */
  column: number;
  rowSpan: number;
  colSpan: number;
}

export interface Row extends Range {
  cells: Cell[];
}

export interface Heading extends Range {
  kind: "heading";
  /** 1 is outermost. */
  level: number;
  /** Where its mark or number begins. */
  lead: number;
}

export interface Paragraph extends Range {
  kind: "paragraph";
}

/** An item of a list; its range leaves out the mark in front. */
export interface Item extends Range {
  kind: "item";
  /** 1 is outermost; the mark tells (○ above -). */
  depth: number;
  mark: string;
}

export interface Table extends Range {
  kind: "table";
  rows: Row[];
}

export type Block = Heading | Paragraph | Item | Table;

/** What a reader makes of a file: one text, and blocks that point into it. */
export interface Reading {
  format: Format;
  /** The text stream, as decoded. */
  text: string;
  /**
   * The same length as `text`, with HTML tags and entities replaced by blanks and line breaks, so
   * that a grammar sees words only and every offset stays true.
   */
  plain: string;
  blocks: Block[];
}

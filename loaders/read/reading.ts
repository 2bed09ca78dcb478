import type { Range } from "../notation/range";
import type { Format } from "../schema/facts";
import type { PaperNote, PaperPlace } from "./paper";

/** A cell of a table; `range` is empty where nothing is printed. */
export interface Cell extends Range {
  /** 0-based. */
  column: number;
  rowSpan: number;
  colSpan: number;
  /**
   * True where no cell begins but another reaches over: its range is that one's where it is a head
   * or label, else empty.
   */
  covered: boolean;
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

/** A stretch of the text that stands on one page or in one section of the file. */
export interface Place extends Range, PaperPlace {}

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
  /** In the order of the text, without gaps; empty where a format knows neither page nor section. */
  places: Place[];
  /** What the reader had to skip, clamp or guess. */
  notes: PaperNote[];
}

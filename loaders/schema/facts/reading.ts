import type { Span } from "./place";

export const NUMBER_ROLES = [
  "amount",
  "percentage",
  "count",
  "date",
  "time",
  "duration",
  "quantity",
  "year",
  "ordinal",
  "identifier",
  "article",
  "code",
  "formula",
  "page",
  "name",
  "placeholder",
  "markup",
  "unexplained",
] as const;
/** What a printed numeral is there for. */
export type NumberRole = (typeof NUMBER_ROLES)[number];

/** The fate of one numeral of a source: every digit of the text stream belongs to exactly one. */
export interface PrintedNumber {
  id: string;
  asWritten: string;
  span: Span;
  role: NumberRole;
  /** Ids of the facts it became or stands in; empty where a role is all it has. */
  facts: string[];
}

/** Something a reader should know of the reading: a place in the document and the reason. */
export interface Message {
  rule: string;
  reason: string;
  span: Span | null;
}

/** A cell of a table in the text stream, in code points. */
export interface TextCell {
  start: number;
  end: number;
  /** 0-based. */
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
}

/** A block of the text stream, in code points: what a page needs to show the document. */
export interface TextBlock {
  kind: "heading" | "paragraph" | "item" | "table";
  start: number;
  end: number;
  /** Of headings and items, 1 outermost; null for the others. */
  level: number | null;
  /** Of items, as printed: ○, -, ※; null for the others. */
  mark: string | null;
  /** Of tables; empty for the others. */
  cells: TextCell[];
}

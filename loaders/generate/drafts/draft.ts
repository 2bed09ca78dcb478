/** A cell: its lines, and how far it reaches over rows and columns. */
export interface DraftCell {
  lines: readonly string[];
  rowSpan: number;
  colSpan: number;
}

/** A place of a row, left to right; `covered` where a cell from above or the left reaches over it. */
export type Place = DraftCell | "covered";

/** A part of a document as its writer thinks of it. How it is printed is the layout's matter. */
export type Part =
  | { kind: "heading"; level: 1 | 2 | 3; text: string }
  | { kind: "paragraph"; text: string }
  /** Of a list: 1 is outermost; `note` is a remark to it. */
  | { kind: "item"; depth: 1 | 2 | "note"; text: string }
  /** To the item above it. */
  | { kind: "answer"; text: string }
  | { kind: "table"; head: Place[][]; rows: Place[][] }
  /** Lists by a key in front of them: results by year. */
  | { kind: "keyed"; entries: { key: string; items: string[] }[] };

/** What the portal prints around a document. */
export interface Portal {
  title: string;
  attachments: { name: string; size: string | null }[];
  /** Name and value of each field. */
  fields: [string, string][];
}

/** A document before it is laid out. */
export interface Draft {
  title: string;
  parts: Part[];
  /** Null for documents that no portal shows. */
  portal: Portal | null;
}

/** A cell of one row and column, or of more. */
export const cell = (
  text: string | readonly string[],
  { rowSpan = 1, colSpan = 1 }: { rowSpan?: number; colSpan?: number } = {},
): DraftCell => ({ lines: typeof text === "string" ? [text] : text, rowSpan, colSpan });

/** A row of cells that reach nowhere. */
export const row = (...texts: string[]): Place[] => texts.map((text) => cell(text));

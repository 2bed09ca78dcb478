import type { SourceHeader } from "./record";

export const FORMATS = ["text", "markdown", "html", "hwpx", "hwp", "pdf", "records"] as const;
export type Format = (typeof FORMATS)[number];
export const FAMILIES = ["budget-sheet", "approved-document", "official-record"] as const;
export type FamilyName = (typeof FAMILIES)[number];

/** The document itself: its header and what is known of the file. */
export interface Source extends SourceHeader {
  id: string;
  path: string;
  format: Format;
  family: FamilyName;
  /** Of the file's bytes, hexadecimal. */
  sha256: string;
}

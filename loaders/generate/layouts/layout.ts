import type { FamilyName } from "../../schema/facts";
import type { Draft } from "../drafts/draft";

/** Formats that documents are written in, by the ending of their files. */
export const FORMATS = ["txt", "md", "html", "hwpx", "hwp", "pdf"] as const;
export type FileFormat = (typeof FORMATS)[number];

/** A way of printing a draft: what a program, a portal or a conversion makes of it. */
export interface Layout {
  /** Kebab-case; stands in file names. */
  id: string;
  format: FileFormat;
  /** What documents are seen in it. */
  families: readonly FamilyName[];
  /** Whether it shows what the portal prints around a document. */
  showsPortal: boolean;
  print(draft: Draft): Uint8Array;
}

import type { Span } from "./place";

export const CLASSES = [
  "contradiction",
  "likely-typo",
  "uncertain-reading",
  "open-question",
] as const;
export const SEVERITIES = ["error", "warning", "note"] as const;

/** What a check says of a document that does not hold. */
export interface Finding {
  id: string;
  rule: string;
  severity: (typeof SEVERITIES)[number];
  class: (typeof CLASSES)[number];
  /** What follows from the rest of the document; null where nothing does. */
  expected: string | null;
  /** What is printed. */
  actual: string;
  spans: Span[];
  /** Ids of the facts it concerns. */
  facts: string[];
}

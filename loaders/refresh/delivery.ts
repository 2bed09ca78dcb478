/** A document that a source brought and that now lies among the operator's. */
export interface Taken {
  /** As the source names it, with slashes; names of people and numbers masked. */
  name: string;
  sha256: string;
  /** Below the operator's folder, with slashes. */
  path: string;
  /** Hash of the version whose place it takes; null for a document that was not there. */
  replaces: string | null;
}

/** What a source offered and was not taken. */
export interface Refused {
  name: string;
  /** For programs, kebab-case: `unknown-family`, `damaged` … */
  code: string;
  reason: string;
  /** The source did not give it, or not yet: there is no file that could be looked at. */
  notGiven?: true;
}

/** Where documents come from. */
export type SourceName = "inbox" | "portal" | "lofin";

/** What one source brought in a run. */
export interface Delivery {
  source: SourceName;
  taken: Taken[];
  /** How many were passed over: the same bytes are there already. */
  known: number;
  refused: Refused[];
  /** Why the source stopped early; what it brought before stays. Null where it came to its end. */
  failed: string | null;
}

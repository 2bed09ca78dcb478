/** A release by its id and day. */
export interface ReleaseName {
  id: string;
  /** ISO day: the newest access date of its sources. */
  date: string;
}

/** What became of a document from one release to the next. `read-anew`: the same bytes, other values. */
export type DocumentFate = "added" | "replaced" | "gone" | "read-anew";

/** A document of which something changed, with how much. */
export interface DocumentChange {
  id: string;
  title: string;
  fate: DocumentFate;
  added: number;
  gone: number;
  changed: number;
}

/** A value as a release has it. */
export interface Printed {
  asWritten: string;
  /** Whole won, count, per cent; null where it is words. */
  value: number | null;
  unit: string | null;
}

/** One fact that says something else than before. */
export interface ValueChange {
  fact: string;
  source: string;
  /** Title of the document. */
  document: string;
  kind: string;
  /** What stands above it, outermost first. */
  path: string[];
  label: string | null;
  year: number | null;
  phase: string | null;
  place: string;
  /** Null for a value that was not there. */
  before: Printed | null;
  /** Null for a value that is no longer there. */
  after: Printed | null;
  fate: DocumentFate;
}

/** A year for which a figure showed a value and no longer does. */
export interface LostYear {
  figure: string;
  subject: string;
  year: number;
}

/** What differs between two releases. */
export interface Changes {
  release: ReleaseName;
  /** Null for the first release there is. */
  before: ReleaseName | null;
  documents: DocumentChange[];
  /** Of documents that both releases have, values changed first; those beyond some hundreds are only counted. */
  values: ValueChange[];
  /** How many there are, listed or not. */
  valueCount: number;
  lostYears: LostYear[];
}

/** What differs, as it is published: beside the releases, the newest first. */
export interface ChangeReport extends Changes {
  /** When the run began that released it, in Seoul. */
  releasedAt: string;
}

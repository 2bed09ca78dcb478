import type { Correction } from "../schema/corrections";
import type { Facts, Finding, Span } from "../schema/facts";
import type { Prices } from "../schema/prices";
import type { Sidecar } from "../schema/sidecar";
import type { Verdict } from "../schema/verdict";
import type { KnownBy } from "../schema/views/known";
import type { Vocabulary } from "../schema/vocabulary";

/** One document with everything that was read and said of it. */
export interface LedgerDocument {
  facts: Facts;
  sidecar: Sidecar;
  findings: Finding[];
  verdicts: Verdict[];
}

/** An edition of a document that came in more than one version. */
export interface LedgerEdition {
  /** Its id: of an earlier edition one of its own. */
  id: string;
  /** The document as it is today. */
  currentId: string;
  /** From 1. */
  ordinal: number;
  /** Days as documents print them; `replacedOn` null of today's. */
  knownFrom: string;
  knownBy: KnownBy;
  replacedOn: string | null;
}

/** What a rule says in one language. */
export interface LedgerRuleWords {
  title: string;
  /** What is said of a place where it does not hold. */
  finding: string;
  /** The rule and where it comes from. */
  clause: string;
  /** What it lets pass. */
  tolerance: string;
}

/** What the ledger tells of a rule; the rules of the checks are such as they stand. */
export interface LedgerRule {
  id: string;
  words: { ko: LedgerRuleWords; en: LedgerRuleWords };
  standing: Pick<Finding, "class" | "severity">;
}

/** A known error of a source, with the place and the fact that it is about. */
export interface LedgerCorrection extends Correction {
  sourceId: string;
  factId: string;
  span: Span;
}

/** The refresh that a ledger belongs to. */
export interface LedgerRelease {
  /** Hash of sources, data, corrections and code version. */
  id: string;
  /** ISO day: the newest access date of the sources. */
  date: string;
  codeVersion: string;
}

/** Everything one ledger is made of. */
export interface LedgerInput {
  /** As they are today. */
  documents: LedgerDocument[];
  /** Those whose place a newer version took. */
  earlier: LedgerDocument[];
  editions: LedgerEdition[];
  rules: readonly LedgerRule[];
  corrections: LedgerCorrection[];
  districts: Vocabulary["districts"];
  names: Vocabulary["names"];
  prices: Prices;
  release: LedgerRelease;
}

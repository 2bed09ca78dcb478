import type { Span } from "./facts";

export const OUTCOMES = ["holds", "fails", "uncheckable"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What one application of a rule to one place of a document came to. */
export interface Verdict {
  /** Id of the rule. */
  rule: string;
  /** `uncheckable` where a blank or masked value takes part. */
  outcome: Outcome;
  /** What follows from the rest of the document; null where nothing does. */
  expected: string | null;
  /** What is printed; null where nothing is. */
  actual: string | null;
  /** The computation in printed values, such as `6 + 18 = 24`; null where none is needed. */
  formula: string | null;
  /** Ids of the facts it concerns. */
  facts: string[];
  spans: Span[];
}

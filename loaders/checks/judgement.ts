import type { Span } from "../schema/facts";
import type { Judgement, Standing } from "./rule";

/** A fact, or a part of one, as far as a finding has to point at it. */
export interface Place {
  /** Null for a passage that became no fact. */
  id: string | null;
  span: Span;
}

/** What was compared, and where it is printed. */
export interface Claim {
  on: readonly Place[];
  actual: string | null;
  expected?: string | null;
  formula?: string | null;
  standing?: Standing | null;
}

function judgement(outcome: Judgement["outcome"], claim: Claim): Judgement {
  return {
    outcome,
    expected: claim.expected ?? claim.formula ?? null,
    actual: claim.actual,
    formula: claim.formula ?? null,
    facts: [...new Set(claim.on.flatMap(({ id }) => id ?? []))],
    spans: claim.on.map((place) => place.span),
    ...(claim.standing ? { standing: claim.standing } : {}),
  };
}

/** The document agrees with itself here. */
export const holds = (claim: Claim): Judgement => judgement("holds", claim);
/** It does not; `expected` is the formula where no other is given. */
export const fails = (claim: Claim): Judgement => judgement("fails", claim);
/** Something that takes part is blank, masked or printed twice in two ways. */
export const uncheckable = (claim: Claim): Judgement => judgement("uncheckable", claim);
/** Holds or fails. */
export const judge = (agrees: boolean, claim: Claim): Judgement =>
  agrees ? holds(claim) : fails(claim);

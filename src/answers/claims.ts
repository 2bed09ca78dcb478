import type { Claim } from "../../loaders/schema/claims.js";
import { about, type Datum } from "../figures/figure.js";
import { roundHalfUp } from "../words/number.js";
import { sumOf, together, type Trace } from "../words/trace.js";
import { ROW_SETS } from "./row-sets.js";
import type { LedgerAsked } from "./reply-to.js";
import { foldedText } from "./text.js";

/** What becomes of a statement that is put to the documents. */
export const VERDICTS = ["supported", "contradicted", "different-scope", "untestable"] as const;
export type Verdict = (typeof VERDICTS)[number];

type Test = Claim["tests"][number];
type Operand = Test["in"];

/** A value with what it rests on. */
interface Measured {
  value: number;
  on: Trace;
}

/** What a formula came to; its values are null where a document does not print them. */
export interface TestResult {
  test: Test;
  numerator: Measured | null;
  denominator: Measured | null;
  /** Per cent, two decimals, half up. */
  result: Measured | null;
  /** Whether it is as near to what is claimed as the claim allows; null where nothing was computed. */
  holds: boolean | null;
}

/** A claim with what its formulas came to. */
export interface ClaimResult {
  claim: Claim;
  verdict: Verdict;
  tests: readonly TestResult[];
}

/** @throws where no rows go by the name */
function valueOf(operand: Operand, programme: string, ledger: LedgerAsked): Measured | null {
  const set = ROW_SETS.find(({ id }) => id === operand.rows);
  if (set === undefined) throw new Error(`unknown rows of a claim: ${operand.rows}`);
  const rows = about(ledger.rowsOf(set), programme).filter((datum) => fits(datum, operand));
  const values = new Set(rows.map(({ value }) => value));
  const [first] = rows;
  // Rows that disagree give no value: none is chosen.
  if (first?.value == null || values.size > 1) return null;
  return { value: first.value, on: first };
}

function fits(datum: Datum, { year, label, phase }: Operand): boolean {
  const row = datum as Datum & { year?: unknown; label?: unknown };
  const isLabelled =
    label === undefined ||
    (typeof row.label === "string" && foldedText(row.label) === foldedText(label));
  return row.year === year && isLabelled && (phase === undefined || row.phase === phase);
}

function summed(parts: readonly (Measured | null)[]): Measured | null {
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return null;
  const value = known.reduce((sum, part) => sum + part.value, 0);
  return { value, on: sumOf(known.map(({ on }) => on)) };
}

const term = ({ facts, formula }: Trace): string =>
  formula === null ? `{${facts[0] ?? ""}}` : `(${formula})`;

function computed({ formula }: Test, of: Measured, whole: Measured): Measured | null {
  if (whole.value === 0) return null;
  const isShare = formula === "share";
  const part = isShare ? of.value : of.value - whole.value;
  const [above, below] = [term(of.on), term(whole.on)];
  const said = isShare ? `${above} ÷ ${below} × 100` : `(${above} − ${below}) ÷ ${below} × 100`;
  return {
    value: roundHalfUp((100 * part) / whole.value, 2),
    on: together([of.on, whole.on], said),
  };
}

function resultOf(test: Test, claim: Claim, ledger: LedgerAsked): TestResult {
  const value = (operand: Operand): Measured | null => valueOf(operand, claim.programme, ledger);
  const numerator = summed(test.of.map(value));
  const denominator = value(test.in);
  const result =
    numerator === null || denominator === null ? null : computed(test, numerator, denominator);
  const { percent, tolerance } = claim.claimed;
  const holds =
    result === null ? null : roundHalfUp(Math.abs(result.value - percent), 2) <= tolerance;
  return { test, numerator, denominator, result, holds };
}

/**
 * A claim is supported where it holds in all that it says, contradicted where it holds nowhere; where it
 * holds in a part of that, or in another scope only, the scope is what is wrong with it.
 */
function verdictOf(tests: readonly TestResult[]): Verdict {
  const claimed = tests.filter(({ test }) => test.isClaimed);
  if (claimed.length === 0 || claimed.some(({ holds }) => holds === null)) return "untestable";
  if (claimed.every(({ holds }) => holds === true)) return "supported";
  return tests.some(({ holds }) => holds === true) ? "different-scope" : "contradicted";
}

/**
 * Puts a claim to the rows of the ledger.
 * @throws where a formula names rows that there are none of
 */
export function tested(claim: Claim, ledger: LedgerAsked): ClaimResult {
  const tests = claim.tests.map((test) => resultOf(test, claim, ledger));
  return { claim, verdict: verdictOf(tests), tests };
}

import { check } from "../../loaders/checks/run";
import { factsIn } from "../../loaders/families/extract";
import { decode } from "../../loaders/read/decode";
import { ReadError } from "../../loaders/read/error";
import { readDecoded } from "../../loaders/read/read";
import type { Amount, Facts } from "../../loaders/schema/facts";
import type { Verdict } from "../../loaders/schema/verdict";
import type { Vocabulary } from "../../loaders/schema/vocabulary";

/** One printed digit of a sum that a rule covers. */
export interface Digit {
  amount: Amount;
  /** Offset in code points of the text stream. */
  at: number;
}

/** A document as it stands: what is changed, and what its checks said before. */
export interface Subject {
  path: string;
  text: string;
  facts: Facts;
  verdicts: Verdict[];
}

/** Reads a document for changing. */
export function subjectOf(bytes: Uint8Array, path: string, vocabulary: Vocabulary): Subject {
  const text = decode(bytes);
  const facts = factsIn(readDecoded(text, path), { bytes, path }, vocabulary);
  return { path, text, facts, verdicts: check(facts, vocabulary).verdicts };
}

/** The sums that take part in an identity that holds, and those that take part in none. */
export function coverage({ facts, verdicts }: Subject): { covered: Amount[]; uncovered: Amount[] } {
  const holding = verdicts.filter(
    ({ outcome, formula }) => outcome === "holds" && formula !== null,
  );
  const ids = new Set(holding.flatMap((verdict) => verdict.facts));
  return {
    covered: facts.amounts.filter(({ id }) => ids.has(id)),
    uncovered: facts.amounts.filter(({ id }) => !ids.has(id)),
  };
}

/** Every digit of every covered sum, of each of its prints. */
export function digitsOf(subject: Subject): Digit[] {
  return coverage(subject).covered.flatMap((amount) =>
    [amount.span, ...amount.also.map(({ span }) => span)].flatMap(({ start, quote }) =>
      Array.from(quote).flatMap((letter, index) =>
        /\d/u.test(letter) ? [{ amount, at: start + index }] : [],
      ),
    ),
  );
}

/** What a verdict says, by which a fresh one is told from one that stood before. */
const said = ({ rule, actual, expected }: Verdict) => JSON.stringify([rule, actual, expected]);

/**
 * Raises one digit by one (9 becomes 8, so that no sum loses its length) and reads the document anew.
 * @returns the rule that fails now and did not before; null where none does
 */
export function ruleThatCatches(
  subject: Subject,
  digit: Digit,
  vocabulary: Vocabulary,
): string | null {
  const letters = Array.from(subject.text);
  const before = Number(letters[digit.at]);
  letters[digit.at] = String(before === 9 ? 8 : before + 1);
  const known = new Set(subject.verdicts.filter(({ outcome }) => outcome === "fails").map(said));
  try {
    const text = letters.join("");
    const { path } = subject;
    const bytes = new TextEncoder().encode(text);
    const facts = factsIn(readDecoded(text, path), { bytes, path }, vocabulary);
    const fresh = check(facts, vocabulary).verdicts.find(
      (verdict) => verdict.outcome === "fails" && !known.has(said(verdict)),
    );
    return fresh?.rule ?? null;
  } catch (error) {
    if (error instanceof ReadError) return `unreadable: ${error.code}`;
    throw error;
  }
}

import { outcomeOf, type Asking, type Outcome } from "./answers.js";
import { isWeighty, matchesOf, weight, type Match } from "./matching.js";
import { MEASURES } from "./measures/registry.js";
import type { Token } from "./reading.js";

/** A match with what it found; those that found something go first among equals. */
export interface Tried extends Match {
  outcome: Outcome;
}

/** Something of what is asked for, something near it, or nothing. */
function rank({ outcome: { found, elsewhere } }: Tried): number {
  return found.length > 0 ? 2 : elsewhere.length > 0 ? 1 : 0;
}

/** What measures answer to a question, those that answer to most of it first. */
export function triedOf(tokens: readonly Token[], asking: Asking): Tried[] {
  return matchesOf(MEASURES, tokens, asking.reading.joined)
    .map((match): Tried => ({ ...match, outcome: outcomeOf(match.measure, asking) }))
    .sort((a, b) => weight(b) - weight(a) || rank(b) - rank(a));
}

const hasSame = (one: readonly Token[], other: readonly Token[]): boolean =>
  one.length === other.length && one.every((token) => other.includes(token));

/** The best of what was tried, and others that answer to the same words in another sense. */
export function sensesOf(tried: readonly Tried[]): Tried[] {
  const [best] = tried;
  if (best === undefined) return [];
  return tried.filter(
    (each) =>
      each === best ||
      (rank(each) === rank(best) && rank(best) > 0 && hasSame(each.tokens, best.tokens)),
  );
}

/** Measures that answer to what the best of them leaves, where two things are asked for. */
export function restOf(left: readonly Token[], asking: Asking): Tried[] {
  const [best] = triedOf(left, asking);
  if (best === undefined) return [];
  const more = left.filter((token) => !best.tokens.includes(token) && isWeighty(token));
  return [best, ...(more.length > 0 && more.length < left.length ? restOf(more, asking) : [])];
}

import { sortOf, type Concept } from "./concept.js";
import { holds, type Token } from "./reading.js";
import { foldedText } from "./text.js";

/** The words of programmes' names, as concepts. */
export function programmeWords(names: readonly string[]): [Concept, string][] {
  const words = new Set(names.flatMap((name) => [name, ...name.split(/[^\p{L}\p{N}]+/u)]));
  return [...words]
    .filter((word) => foldedText(word).length > 1)
    .map((word) => [`programme:${foldedText(word)}`, word]);
}

const isOf =
  (sort: string) =>
  (concept: Concept): boolean =>
    sortOf(concept) === sort;

/** Which programmes a question is about. */
export interface ProgrammesAsked {
  /** Several where the question names none better than another. */
  names: readonly string[];
  /** Whether the question names them; else the first of the ledger stands for it. */
  isNamed: boolean;
}

/**
 * The programmes whose names hold most of what a question says of them. A word that all of them hold,
 * or that may as well say nothing, names none.
 */
export function programmesAsked(
  tokens: readonly Token[],
  names: readonly string[],
): ProgrammesAsked {
  const said = tokens.filter(({ concepts }) => concepts.some(isOf("programme")));
  const score = (name: string): number =>
    said.reduce((sum, { text }) => sum + (holds(name, text) ? text.length : 0), 0);
  const scores = names.map((name) => [name, score(name)] as const);
  const most = Math.max(0, ...scores.map(([, points]) => points));
  const best = scores.filter(([, points]) => points === most).map(([name]) => name);
  const names_ = said.some(({ concepts }) => !concepts.some(isOf("filler")));
  const isNamed = most > 0 && names_ && (best.length < names.length || names.length === 1);
  return { names: isNamed ? best : names.slice(0, 1), isNamed };
}

import { isWanted, sortOf, type Concept, type Sort, type Wanted } from "./concept.js";
import type { Measure } from "./measure.js";
import type { Token } from "./reading.js";

/** Sorts of which no measure has to take notice. */
const SILENT: readonly Sort[] = ["filler", "and", "programme", "glossary"];
/** What changes no value: the reason, and words that go with any question. */
const LIGHT: readonly Concept[] = [
  "ask:why",
  "ask:how-many",
  "ask:when",
  "ask:half",
  "ask:where",
  "ask:once",
];

/** A word that has to be answered to: not one that may as well say nothing. */
export function isWeighty({ concepts }: Token): boolean {
  return concepts.every((concept) => !LIGHT.includes(concept)) && !isSilent({ concepts });
}

function isSilent({ concepts }: Pick<Token, "concepts">): boolean {
  const maySayNothing = (concept: Concept): boolean =>
    concept === "filler" || concept === "and" || sortOf(concept) === "programme";
  return (
    concepts.some(maySayNothing) || concepts.every((concept) => SILENT.includes(sortOf(concept)))
  );
}

/** A measure that a question asks for, and the words of the question that it answers to. */
export interface Match {
  measure: Measure;
  tokens: readonly Token[];
}

/** How much of the question a match answers to, in letters. */
export function weight({ tokens }: Match): number {
  return tokens.reduce((sum, { text }) => sum + text.length, 0);
}

const isMoney = (wanted: Wanted): boolean => wanted === "ask:budget" || wanted.startsWith("phase:");

/** What a measure answers to of a question; null where it is not asked for. */
function matchOf(measure: Measure, tokens: readonly Token[], joined: boolean): Match | null {
  const { asks, takes } = measure;
  const isAsked = asks.every((some) =>
    tokens.some(({ concepts }) => concepts.some((concept) => isWanted(concept, some))),
  );
  if (!isAsked) return null;
  // Of two things that are asked for together, one does not say the other again.
  const again = joined ? takes.filter((one) => !isMoney(one)) : takes;
  const wanted = [...asks.flat(), ...again];
  const taken = tokens.filter(({ concepts }) => concepts.some((one) => isWanted(one, wanted)));
  return { measure, tokens: taken };
}

/** The measures that a question asks for, those that answer to most of it first. */
export function matchesOf(
  measures: readonly Measure[],
  tokens: readonly Token[],
  joined: boolean,
): Match[] {
  return measures
    .flatMap((measure) => matchOf(measure, tokens, joined) ?? [])
    .sort((a, b) => weight(b) - weight(a));
}

import type { Phase } from "../../loaders/schema/facts.js";
import type { Kind } from "../words/terms.js";

/** What may be asked for, beside phases of money and kinds of activity. */
type Ask =
  | "amount"
  | "budget"
  | "original-budget"
  | "execution-rate"
  | "change"
  | "share"
  | "half"
  | "why"
  | "funding"
  | "schedule"
  | "real"
  | "per-one"
  | "once"
  | "times"
  | "people"
  | "records"
  | "how-many"
  | "absent"
  | "present"
  | "districts"
  | "meeting-record"
  | "questions"
  | "follow-ups"
  | "milestones"
  | "start"
  | "end"
  | "when"
  | "where"
  | "errors"
  | "documents"
  | "meaning"
  | "spent-by-trustee";

/** Steps of a project that can be asked for. */
type Step = "ordinance" | "review" | "contract" | "operation";

/**
 * What a word of a question means: something asked for, a phase of money, a kind of activity, an item
 * of a budget, a source of funds, a district, an outcome of a question, a step of a project, a month,
 * a word of the ledger's own labels (or, as `part`, one that may as well be such), a word of a
 * programme's name, an entry of the glossary; `filler` says nothing, `and` joins.
 */
export type Concept =
  | `ask:${Ask}`
  | `phase:${Phase}`
  | `kind:${Kind}`
  | `item:${string}`
  | `fund:${string}`
  | `district:${string}`
  | `outcome:${string}`
  | `step:${Step}`
  | `month:${number}`
  | `label:${string}`
  | `part:${string}`
  | `programme:${string}`
  | `glossary:${string}`
  | "filler"
  | "and";

/** What is in front of the colon. */
export type Sort = Concept extends infer C ? (C extends `${infer S}:${string}` ? S : C) : never;

/** The sort of a concept. */
export function sortOf(concept: Concept): Sort {
  return concept.split(":")[0] as Sort;
}

/** What is behind the colon: a code or a word. */
export function codeOf(concept: Concept): string {
  return concept.slice(concept.indexOf(":") + 1);
}

/** A concept, or all of a sort: `kind:*`. */
export type Wanted = Concept | `${Sort}:*`;

/** Whether a concept is the one that is wanted, or of the sort. */
export function isWanted(concept: Concept, wanted: readonly Wanted[]): boolean {
  return wanted.some((one) => one === concept || one === `${sortOf(concept)}:*`);
}

/** Words by what they mean, in both languages together: a question may mix them. */
export type Words = readonly (readonly [Concept, string])[];

/** Lists of words, split at commas. */
export function wordsOf(table: Partial<Record<Concept, string>>): [Concept, string][] {
  return (Object.entries(table) as [Concept, string][]).flatMap(([concept, words]) =>
    words.split(",").map((word): [Concept, string] => [concept, word.trim()]),
  );
}

import type { Facts, Finding } from "../schema/facts";
import type { NameEntry } from "../schema/names";
import type { Verdict } from "../schema/verdict";
import type { Vocabulary } from "../schema/vocabulary";

/** How heavy a finding is, and of what sort. */
export type Standing = Pick<Finding, "class" | "severity">;

/** A figure of one document contradicts another. */
export const CONTRADICTION: Standing = { class: "contradiction", severity: "warning" };
/** What is meant is plain; it was mistyped. */
export const TYPO: Standing = { class: "likely-typo", severity: "warning" };
/** A slip of writing that touches no figure. */
export const SLIP: Standing = { class: "likely-typo", severity: "note" };
/** Rounding or the reading itself may explain it. */
export const UNCERTAIN: Standing = { class: "uncertain-reading", severity: "note" };
/** Nothing is wrong in print, but a reader would ask. */
export const QUESTION: Standing = { class: "open-question", severity: "note" };

/** A verdict before it carries its rule; `standing` replaces the rule's own for this one place. */
export type Judgement = Omit<Verdict, "rule"> & { standing?: Standing };

/** What a rule is called, what it says and where that comes from, and what it lets pass. */
export interface RuleWords {
  /** What holds. */
  title: string;
  /** What is said of a place where it does not hold. */
  finding: string;
  clause: string;
  tolerance: string;
}

/** Something invented that shows a rule at work: a document, or several, the oldest first. */
export interface Example<Subject> {
  says: string;
  facts: Subject;
  /** Curated names that the example takes for known beside the project's. */
  names?: NameEntry[];
}

export interface FailingExample<Subject> extends Example<Subject> {
  expected: string | null;
  actual: string;
}

/** One check. Its examples are its tests and its documentation. */
interface RuleOn<Subject, Judged> {
  /** Kebab-case and stable: findings are known by it. */
  id: string;
  words: { ko: RuleWords; en: RuleWords };
  standing: Standing;
  /** Whether it is about guesses; every other check over a guessed sum tells nothing. */
  judgesGuesses?: true;
  examples: {
    passes: Example<Subject>[];
    fails: FailingExample<Subject>[];
    /** Places where the document does not print enough to tell. */
    open?: Example<Subject>[];
    /** Places that look wrong and are not: the rule says nothing. */
    silent?: Example<Subject>[];
  };
  /** One judgement for every place the rule applies to; none where it does not. */
  apply: (subject: Subject, vocabulary: Vocabulary) => Judged[];
}

/** A check that asks one document. */
export type Rule = RuleOn<Facts, Judgement>;

/**
 * What a check of several documents says. It belongs to the later document, whose places its spans
 * are; its facts are of all documents that take part.
 */
export interface JudgementAcross extends Judgement {
  /** Id of the later document. */
  sourceId: string;
}

/** A check that sees all documents, the oldest first. */
export type RuleAcross = RuleOn<readonly Facts[], JudgementAcross>;

import type { Sentence } from "../words/sentence.js";
import type { Furniture, Trace } from "../words/trace.js";

/** One value of an answer. */
export interface Line {
  year: number | null;
  /** What it is, with its year. */
  name: Sentence;
  /** As it is said, with its mark. */
  said: Sentence;
  /** The whole in a sentence. */
  sentence: Sentence;
  /** Null where the answer is words. */
  value: number | null;
  unit: string | null;
  on: Trace | Furniture;
}

/** What one measure says to a question. */
export interface Answer {
  measure: string;
  /** What was asked for, in the reader's words. */
  name: string;
  /** The programme or meeting it is about; null for the whole ledger. */
  subject: string | null;
  /** Null where none shows it. */
  figure: string | null;
  lines: readonly Line[];
  /** How the values follow from what is printed, in words; null where they are printed. */
  formula: string | null;
  caveats: readonly string[];
  source: string;
}

/**
 * What a question is answered with. `found` is an answer to all that was asked; `senses` several, of
 * words with more than one meaning, each named; `missing` none: the sources do not say it, and what
 * stands in `answers` is what they have instead.
 */
export interface Reply {
  question: string;
  status: "found" | "senses" | "missing";
  answers: readonly Answer[];
  /** How the question was read, and what of it the sources do not say. */
  notes: readonly Sentence[];
  /** Questions that have an answer, near to one that has none. */
  offers: readonly string[];
  /** Entries of the glossary whose words are in the question. */
  glossary: readonly string[];
}

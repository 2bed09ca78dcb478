import type { Sentence } from "../words/sentence.js";
import type { Given } from "./given.js";

/**
 * Something that can be said of any programme, computed from the rows of figures. It names no programme
 * and no value of its own.
 */
export interface Statement {
  /** Stable, kebab-case: decks name it. */
  id: string;
  /** The figures whose rows it reads. */
  figures: readonly string[];
  /** Whole sentences, the most telling first; none where the ledger does not say it. */
  say(given: Given): Sentence[];
}

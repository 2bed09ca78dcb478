import type { Sentence } from "../words/sentence.js";

/** One number that stands alone, with all that it needs to be understood. */
export interface Headline {
  label: Sentence;
  /** With its unit. */
  value: Sentence;
  /** Phase, year and whatever else qualifies it. */
  detail: Sentence;
  source: string;
}

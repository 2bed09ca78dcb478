import type { AnyFigure, Datum } from "../figures/figure.js";
import type { Sentence } from "../words/sentence.js";
import type { Headline } from "./headline.js";

/** A table of words, each cell with what it rests on. */
export interface SlideTable {
  head: readonly string[];
  rows: readonly (readonly Sentence[])[];
  /** Columns whose cells are sums, counts or rates, which stand right-aligned. */
  numeric: readonly boolean[];
}

/** What stands beside the words of a slide. */
export type Exhibit =
  | { sort: "figure"; figure: AnyFigure; rows: readonly Datum[] }
  | { sort: "numbers"; headlines: readonly Headline[] }
  | { sort: "table"; table: SlideTable };

/**
 * One step of what is told, whatever it is told on: a slide on a screen or of PPTX, a section of a
 * brief on paper or of HWPX. All of it is computed from the ledger.
 */
export interface Slide {
  /** Stable within its deck: part of its address. */
  id: string;
  /** What is asked; a title slide says what the deck is. */
  question: string;
  /** What the ledger answers, with its number. */
  title: Sentence;
  /** A few sentences that a reader takes along; none repeats the title. */
  lines: readonly Sentence[];
  exhibits: readonly Exhibit[];
  /** For whoever speaks: caveats, exact values, citations. */
  notes: readonly Sentence[];
  /** The documents that it rests on; empty where it rests on none. */
  source: string;
}

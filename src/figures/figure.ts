import type { KnownBy } from "../../loaders/schema/views/known.js";
import type { Phase } from "../../loaders/schema/facts.js";
import type { Bilingual, Locale } from "../words/locale.js";
import type { Sentence } from "../words/sentence.js";
import type { Furniture, Trace } from "../words/trace.js";
import type { SeriesChart } from "./series/chart.js";

/** The print itself, or what is meant where a correction says that the print is wrong. */
export type Reading = "corrected" | "printed";

/** One value that a figure draws or tabulates, with all that it rests on. */
export interface Datum extends Trace {
  /** In `unit`; null is a gap: the sources print nothing, which is not zero. */
  value: number | null;
  /** 원, %, 회, 건 …; null beside a null value. */
  unit: string | null;
  phase: Phase | null;
  /** Ids of the facts it comes from; empty for a gap. */
  facts: string[];
  formula: string | null;
  /** Ids of the findings that make those facts doubtful. */
  findings: string[];
  /** What it is about: a programme, a meeting. A drawing shows one subject. */
  subject: string;
  /** Titles of the documents it was read from. */
  sources: string[];
  /** The reading whose row it is; left out or null where both readings have it. */
  reading?: Reading | null;
  /** Ids of the corrections of those facts. */
  corrections?: string[];
  /** ISO day from which it was known, and what dates it; null where it needs no document. */
  knownFrom?: string | null;
  knownBy?: KnownBy | null;
  /** ISO day from which another document's print took its place; null for what is current. */
  knownUntil?: string | null;
}

/** The sentences around a figure. All are computed from the rows that are drawn. */
export interface Words<D extends Datum> {
  /** The finding, with its number. */
  title(data: readonly D[]): Sentence;
  /** Measure, unit, phase and period. */
  subtitle(data: readonly D[]): string;
  /** What a reader must know before using the numbers, one sentence each. */
  caveats(data: readonly D[]): string[];
  /** What the picture shows, for those who do not see it. */
  alt(data: readonly D[]): string;
  /** What a reader takes from the rows, sentence by sentence, each value with what it rests on. */
  summary?(data: readonly D[]): Sentence[];
  /** Where the numbers come from. */
  source(data: readonly D[]): string;
}

export const FORMATS = [
  "won",
  "count",
  "percent",
  "year",
  "month",
  "text",
  "phase",
  "kind",
  "class",
  "severity",
  "measure",
  "formula",
  "counter",
] as const;
export type Format = (typeof FORMATS)[number];

/** A column of the table behind the chart. */
export interface Column<Key extends string = string, D extends Datum = Datum> {
  key: Key;
  words: Bilingual;
  format: Format;
  /** What its values rest on; left out where that is the row's own evidence. */
  on?(datum: D): Trace | Furniture;
  /** Words for its codes, where they are of no vocabulary. */
  codes?: Readonly<Record<string, Bilingual>>;
  /** Said where a cell is empty, if it is not the sources that lack it. */
  absent?: Bilingual;
}

/** From where to where a scale reaches. */
export type Stretch = readonly [number, number];

/** What the scales of a drawing reach, by name: a counter, 원, %, days as milliseconds. */
export type Extent = Readonly<Record<string, Stretch>>;

export interface Drawing {
  /** Of the container, CSS pixels. */
  width: number;
  locale: Locale;
  /** The page's, or one made outside a browser. */
  document: Document;
  /**
   * What the scales must reach at least, so that drawings beside each other compare; null for what
   * the rows ask for. A drawing that can do so says its own (`drawing/extent.ts`).
   */
  extent?: Extent | null;
}

/** What the subjects of a figure are: a drawing shows one of them; the ledger is one. */
export type Scope = "programme" | "meeting" | "ledger";

/** One chart: a question, the query that answers it, its words, its table and its drawing. */
export interface Figure<D extends Datum> {
  /** Stable, kebab-case: part of addresses and file names. */
  id: string;
  scope: Scope;
  question: Bilingual;
  /** Over the tables and views of the ledger; its columns are the keys of `D`. */
  sql: string;
  words: Readonly<Record<Locale, Words<D>>>;
  columns: readonly Column<keyof D & string, D>[];
  /** Draws the rows of one subject as one SVG; an empty list draws the words for nothing. */
  draw(data: readonly D[], drawing: Drawing): SVGSVGElement;
  /** The rows of one subject that a table beside other words needs; left out for all of them. */
  tabled?(data: readonly D[]): readonly D[];
  /**
   * The rows of one subject as charts that an office program draws and edits; left out where no
   * standard chart says what the drawing says.
   */
  series?(data: readonly D[], locale: Locale): readonly SeriesChart[];
}

/**
 * A figure whose rows are not known to the compiler: whoever runs its query hands the rows to its
 * drawing unseen.
 */
export interface AnyFigure extends Omit<Figure<Datum>, "columns"> {
  columns: readonly Column[];
}

/** The subjects of the rows, in the order of their appearance. */
export function subjectsOf(data: readonly Datum[]): string[] {
  return [...new Set(data.map((datum) => datum.subject))];
}

/** The rows about one subject. */
export function about<D extends Datum>(data: readonly D[], subject: string | undefined): D[] {
  return data.filter((datum) => datum.subject === subject);
}

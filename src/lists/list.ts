import type { Bilingual, Locale } from "../words/locale.js";
import type { Sentence } from "../words/sentence.js";
import type { Card } from "./drawing/card.js";
import type { ListColumn } from "./drawing/column.js";

/** What lists of every form say of themselves. */
interface ListOf<R> {
  /** Names its place on a page, its choices in the address and the files saved from it. */
  id: string;
  /** The published list whose rows it shows: `lists/<rows>.json`. */
  rows: string;
  /** Says what it holds. */
  caption: Bilingual;
  /** Whether its rows mean nothing beside those of other programmes or meetings. */
  isOfOne?: true;
  /** Which rows it shows; left out where it shows all. */
  keeps?(row: R): boolean;
  /** Said where it shows none; left out where the sources print nothing. */
  none?: Bilingual;
  /** An anchor for a row; null for none. */
  anchor?: (row: R) => string | null;
}

/** A list of the ledger as pages show it: the same columns and words in the browser and at build time. */
export interface ListTable<R> extends ListOf<R> {
  /** The table of the downloads that holds the whole of it; null where it is shown whole at first. */
  download: string | null;
  columns(locale: Locale): readonly ListColumn<R>[];
}

/** A list whose rows say too much for a line: each is a card. */
export interface ListCards<R> extends ListOf<R> {
  card(row: R, locale: Locale): Card;
}

/** A list that is summed up in a sentence. */
export interface ListSentence<R> extends ListOf<R> {
  sentence(rows: readonly R[], locale: Locale): Sentence;
}

/** A list in one of the forms in which pages show it. */
export type List<R> = ListTable<R> | ListCards<R> | ListSentence<R>;

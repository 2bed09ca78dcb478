import type { Bilingual, Locale } from "../words/locale.js";
import type { ListColumn } from "./column.js";

/** A list of the ledger as pages show it: the same columns and words in the browser and at build time. */
export interface ListTable<R> {
  /** Names its place on a page, its choices in the address and the files saved from it. */
  id: string;
  /** The published list whose rows it shows: `lists/<rows>.json`. */
  rows: string;
  /** The table of the downloads that holds the whole of it; null where it is shown whole at first. */
  download: string | null;
  /** Says what it holds. */
  caption: Bilingual;
  columns(locale: Locale): readonly ListColumn<R>[];
  /** Whether its rows mean nothing beside those of other programmes or meetings. */
  isOfOne?: true;
  /** Which rows it shows; left out where it shows all. */
  keeps?(row: R): boolean;
  /** Said where it shows none; left out where the sources print nothing. */
  none?: Bilingual;
  /** An anchor for a row; null for none. */
  anchor?: (row: R) => string | null;
}

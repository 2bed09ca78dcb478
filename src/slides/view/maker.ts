import type { Locale } from "../../words/locale.js";

/** Where slides are made, and what stands on each of them. */
export interface Maker {
  /** Of the page, or one made outside a browser. */
  document: Document;
  locale: Locale;
  release: { id: string; date: string };
  /** CSS pixels for a figure where a slide flows as a page does, on a phone; null for a paper. */
  flow: number | null;
}

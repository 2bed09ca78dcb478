import type { Bilingual } from "./locale.js";

/** A term of art: its words, and what it means in a sentence of each language. */
export interface GlossaryEntry {
  /** Anchor on the glossary page. */
  id: string;
  term: Bilingual;
  meaning: Bilingual;
}

import type PptxGenJS from "pptxgenjs";
import { INK } from "../../../src/figures/drawing/ink.js";
import type { Locale } from "../../../src/words/locale.js";
import type { DrawnChart } from "./chart";
import { colourOf } from "./theme";

/** What exhibits are put on, and what they need beyond what the library writes. */
export interface Board {
  slide: PptxGenJS.Slide;
  locale: Locale;
  /** Grows with every chart. */
  charts: DrawnChart[];
  /** Grows with every table. */
  tableAlts: Map<string, string>;
}

/** How words look that are not the finding. */
export const muted = (locale: Locale) => ({ colour: colourOf(INK.muted), locale });

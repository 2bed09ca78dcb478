import type { Mark } from "../figures/drawing/marks.js";
import { MARK_WORDS } from "../figures/words/mark-words.js";
import type { Locale } from "../words/locale.js";

const MARKS = Object.keys(MARK_WORDS) as Mark[];

/**
 * The foot of a slide or a section: its documents, and what each mark means that a reader sees there. A
 * figure that gives way to its table may have marked rows and show no mark.
 * @param source the documents; empty for none
 * @param shown all words above the foot
 */
export function footOf(source: string, shown: string, locale: Locale): string {
  const marks = MARKS.filter((mark) => shown.includes(mark));
  const words = marks.map((mark) => `${mark} ${MARK_WORDS[mark][locale]}`);
  return [source, ...words].filter((part) => part !== "").join(" · ");
}

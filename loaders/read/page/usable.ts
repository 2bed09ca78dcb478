import type { DrawnPage } from "./drawn";

/** What a page can be read as. */
export type PageKind = "text" | "blank" | "picture" | "outlines" | "no-unicode" | "recognised";

/** A page with fewer letters than this and a picture or drawing is that. */
const FEWEST_LETTERS = 12;
/** A page with more outlines than this, and no letters, has its letters drawn. */
const MOST_CURVES = 200;
/** Shares above which the codes of a page's letters are no Unicode. */
const MOST_ODD = 0.3;
const MOST_CONTROLS = 0.5;

/** What Korean documents are written with; private-use characters are bullets, and few. */
const WRITTEN =
  /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u0020-\u007e\u00a0-\u00bf\u00d7\u00f7\u0391-\u03c9\u2010-\u27bf\u2900-\u2bff\u3000-\u33ff\uff00-\uffef]+$/u;
const CONTROL = /^\p{Cc}*$/u;

/** Whether the text of a page can be read, and if not, why. */
export function kindOf(page: DrawnPage): PageKind {
  const letters = page.letters.filter((letter) => letter.trim() !== "");
  if (letters.length < FEWEST_LETTERS) {
    if (page.pictures > 0) return "picture";
    if (page.curves > MOST_CURVES) return "outlines";
    return letters.length === 0 ? "blank" : "text";
  }
  const controls = letters.filter((letter) => CONTROL.test(letter)).length;
  const odd = letters.filter((letter) => !CONTROL.test(letter) && !WRITTEN.test(letter)).length;
  if (controls > MOST_CONTROLS * letters.length || odd > MOST_ODD * (letters.length - controls))
    return "no-unicode";
  return page.invisible > letters.length / 2 ? "recognised" : "text";
}

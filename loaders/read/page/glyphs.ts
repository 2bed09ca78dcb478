import type { DrawnPage, Glyph } from "./drawn";

const NUMBERS_A_GLYPH = 5;
/** Some writers give the blank of a font the code of a control character. */
const BLANK = /^[\p{Cc}\p{Z}\u200b]*$/u;

/** The glyphs of a page, each a letter or a blank; those that do not stand upright apart. */
export function glyphsOf(page: DrawnPage): { upright: Glyph[]; turned: Glyph[] } {
  const upright: Glyph[] = [];
  const turned: Glyph[] = [];
  page.letters.forEach((letter, index) => {
    const [left = 0, right = 0, base = 0, size = 0, isTurned = 0] = page.boxes.subarray(
      index * NUMBERS_A_GLYPH,
      (index + 1) * NUMBERS_A_GLYPH,
    );
    const text = BLANK.test(letter) ? " " : letter;
    (isTurned === 0 ? upright : turned).push({ text, left, right, base, size });
  });
  return { upright, turned };
}

/** Whether a glyph leaves ink. */
export const hasInk = ({ text }: Glyph) => text !== " ";

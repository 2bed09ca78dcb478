import { disassemble } from "es-hangul";

/** A question as it is searched: small letters, composed, without blanks and punctuation. */
export interface Folded {
  text: string;
  /** Where words begin, and one place behind the last. */
  starts: ReadonlySet<number>;
}

/** Marks that stay: those that tie digits to a number or a range. */
const SEPARATORS = /[^\p{L}\p{N}%+&]+/u;

/** Letters and digits as wide as a syllable, as some keyboards type them. */
const WIDE = /[\uff01-\uff5e]/gu;
const WIDE_OFFSET = 0xfee0;

/** Text in one form: composed syllables, narrow letters and digits; consonants that stand alone stay. */
export function normal(words: string): string {
  return words
    .normalize("NFC")
    .replace(WIDE, (letter) => String.fromCharCode(letter.charCodeAt(0) - WIDE_OFFSET));
}

/** Text as words of a question are compared. */
export function folded(words: string): Folded {
  const pieces = normal(words).toLowerCase().split(SEPARATORS);
  const starts = new Set([0]);
  let text = "";
  for (const piece of pieces) {
    text += piece;
    starts.add(text.length);
  }
  return { text, starts };
}

/** The same without the places: for looking a word up. */
export function foldedText(words: string): string {
  return folded(words).text;
}

/** Whether a place lies between two letters of one Latin word. */
export function insideLatinWord({ text, starts }: Folded, place: number): boolean {
  const isLatin = (letter: string | undefined): boolean => /[a-z]/.test(letter ?? "");
  return !starts.has(place) && isLatin(text[place - 1]) && isLatin(text[place]);
}

/** So many letters of a word may be wrong: none in short ones, one in others. */
function slips(letters: string): number {
  return letters.length < 5 ? 0 : 1;
}

/** The number of letters to add, drop or change to make one word of another (Levenshtein, 1966). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [place, letter] of [...one].entries()) {
    const next = [place + 1];
    for (const [column, wanted] of [...other].entries()) {
      const changed = (row[column] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/**
 * Whether a word is another with a slip of the hand: one letter more, less or other. A syllable of
 * Hangul is several letters: 에산 is 예산.
 */
export function isSlipOf(typed: string, meant: string): boolean {
  const [one, other] = [disassemble(typed), disassemble(meant)];
  const allowed = Math.min(slips(one), slips(other));
  return Math.abs(one.length - other.length) <= allowed && distance(one, other) <= allowed;
}

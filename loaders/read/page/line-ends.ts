import { type TextLine, goesOn } from "./column-line";
import type { Box } from "./drawn";

/** How a document's writer ends lines, as far as the document tells. */
export interface LineEnds {
  /** Whether a blank is drawn where a line ends with a word. */
  drawsLastBlank: boolean;
  /** Whether lines are broken between any two letters, not only between words. */
  breaksWords: boolean;
  /** Words that stand inside lines, whole. */
  words: Set<string>;
  /** The size of letters from which a line is a heading, in points. */
  headingSize: number;
}

/** Endings that never stand as a word: one in front of a line belongs to the word that ends the line before. */
const ENDING =
  /^(?:[을를의은는와며면씩]|에|에서|에게|으로|까지|부터|이며|이고|이다|한다|된다|하며|하여|하고|합니다|입니다)[.,]?$/u;
/** Endings that end the word wherever they stand. */
const ENDED = /[가-힣][을를의는]$/u;
/** What stands directly behind a word. */
const CLOSING = /^[.,)\]」』》〉”’]/u;
const HANGUL_END = /[가-힣]$/u;
const HANGUL_START = /^[가-힣]/u;

/** What stands between two lines of a paragraph: a blank, or nothing where a word is broken. */
export function joint(line: TextLine, next: TextLine, ends: LineEnds): string {
  if (/\d,$/u.test(line.text) && /^\d{3}(?!\d)/u.test(next.text)) return "";
  if (/\d$/u.test(line.text) && /^\d/u.test(next.text)) return "\n";
  if (ends.drawsLastBlank) return line.endsBlank ? " " : "";
  const [before, after] = [line.text.split(" ").at(-1) ?? "", next.text.split(" ")[0] ?? ""];
  return isOneWord(before, after, ends) ? "" : " ";
}

function isOneWord(before: string, after: string, { words, breaksWords }: LineEnds): boolean {
  if (CLOSING.test(after)) return true;
  if (words.has(before) && words.has(after)) return false;
  if (words.has(before + after)) return true;
  if (!HANGUL_END.test(before) || !HANGUL_START.test(after)) return false;
  if (ENDING.test(after)) return true;
  return breaksWords && !ENDED.test(before) && !words.has(before);
}

/** Share of full lines that end with a drawn blank between which a writer draws it after each word. */
const FEWEST_BLANKS = 0.1;
/** So many full lines tell how a writer breaks them; where all end alike, they are justified. */
const FEWEST_LINES = 5;
/** In sizes: what is free behind lines that are broken between any two letters, or justified. */
const ONE_LETTER = 1.1;
const JUSTIFIED = 0.2;

/** What the columns of a document tell of how its lines end. */
export function lineEndsOf(
  columns: { lines: TextLine[]; box: Box }[],
  headingSize: number,
): LineEnds {
  const rooms: number[] = [];
  let blank = 0;
  const words = new Set<string>();
  for (const { lines, box } of columns)
    lines.forEach((line, index) => {
      for (const word of line.text.split(" ").slice(1, -1)) words.add(word);
      const next = lines[index + 1];
      if (!next || !goesOn(line, next, box, headingSize)) return;
      rooms.push((box.right - line.right) / line.size);
      if (line.endsBlank) blank += 1;
    });
  const breaksWords =
    rooms.length >= FEWEST_LINES &&
    rooms.every((room) => room <= ONE_LETTER) &&
    rooms.filter((room) => room > JUSTIFIED).length > rooms.length / 4;
  return { drawsLastBlank: blank > FEWEST_BLANKS * rooms.length, breaksWords, words, headingSize };
}

/**
 * Widths of text without a browser: Pretendard's advances, rounded up a little so that a fallback
 * font still fits.
 */
function advance(character: string): number {
  if (character === "\u2060") return 0;
  if (/[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7a3\uff00-\uffef]/.test(character)) return 0.9;
  if (/[0-9A-Z%₩–—−+]/.test(character)) return 0.64;
  if (/[\s.,:;'’‘|()[\]·]/.test(character)) return 0.33;
  return 0.56;
}

/** The width of a line of text at a size, CSS pixels. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += advance(character);
  return width * size;
}

/** Breaks a word that is wider than a line into pieces that are not. */
export function splitWord(word: string, width: number, size: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && textWidth(piece + character, size) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Spaces at which a line may end: none begins with the dot between two things, none is no-break. */
const SPACES = /[^\S\u00a0]+(?!·(?:\s|$))/u;

/** Breaks text into lines no wider than `width`, at spaces where it can. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(SPACES).filter((part) => part !== "")) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (textWidth(joined, size) <= width) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = splitWord(word, width, size);
    line = pieces.pop() ?? "";
    lines.push(...pieces);
  }
  return line === "" ? lines : [...lines, line];
}

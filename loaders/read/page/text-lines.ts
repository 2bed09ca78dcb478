import type { Box, Glyph } from "./drawn";

/** A stretch of a line without a wide gap; `text` has single blanks between its words. */
export interface Segment extends Box {
  kind: "segment";
  text: string;
  base: number;
  size: number;
  /** Whether a blank is drawn behind its last letter. */
  endsBlank: boolean;
}

/** In sizes of the letter: baselines this near are one line, with its raised and lowered letters. */
const SAME_LINE = 0.4;
/** A gap this wide parts columns; a justified line does not stretch its blanks so far. */
const COLUMN_GAP = 1.2;
/** A gap this wide is a blank: in texts that draw no blanks, and in those that do. */
const WORD_GAP = 0.2;
const WORD_GAP_BESIDE_BLANKS = 0.28;
/** The same letter this near is drawn twice to look bold. */
const OVERPRINT = 0.15;
/** A text of words that draws its blanks has more than this share of them. */
const DRAWS_BLANKS = 0.02;

/** Which gap between two letters is a blank, in sizes, in a text of these glyphs. */
export function wordGap(glyphs: Glyph[]): number {
  const blanks = glyphs.reduce((count, { text }) => count + (text === " " ? 1 : 0), 0);
  return blanks > DRAWS_BLANKS * glyphs.length ? WORD_GAP_BESIDE_BLANKS : WORD_GAP;
}

/** The lines of glyphs, from the top, each in segments from the left. */
export function linesOf(glyphs: Glyph[], gap: number): Segment[][] {
  const lines: Glyph[][] = [];
  let base = -Infinity;
  for (const glyph of glyphs.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    const line = lines.at(-1);
    if (line && glyph.base - base <= SAME_LINE * glyph.size) line.push(glyph);
    else {
      lines.push([glyph]);
      base = glyph.base;
    }
  }
  return lines.map((line) => segmentsOf(line, gap)).filter((segments) => segments.length > 0);
}

function segmentsOf(line: Glyph[], gap: number): Segment[] {
  const segments: Segment[] = [];
  let blank = false;
  let before: Glyph | null = null;
  for (const glyph of line.toSorted((a, b) => a.left - b.left)) {
    const last = segments.at(-1);
    if (glyph.text === " ") {
      blank = true;
      if (last) last.endsBlank = true;
      continue;
    }
    if (before?.text === glyph.text && glyph.left - before.left < OVERPRINT * glyph.size) continue;
    before = glyph;
    const size = Math.max(glyph.size, last?.size ?? 0);
    if (!last || glyph.left - last.right > COLUMN_GAP * size) segments.push(opened(glyph));
    else extend(last, glyph, blank || glyph.left - last.right > gap * size);
    blank = false;
  }
  return segments;
}

const opened = ({ text, left, right, base, size }: Glyph): Segment => ({
  kind: "segment",
  text,
  left,
  right,
  base,
  size,
  top: base - 0.85 * size,
  bottom: base + 0.2 * size,
  endsBlank: false,
});

function extend(segment: Segment, glyph: Glyph, blank: boolean): void {
  segment.text += blank ? ` ${glyph.text}` : glyph.text;
  segment.right = Math.max(segment.right, glyph.right);
  segment.size = Math.max(segment.size, glyph.size);
  segment.top = Math.min(segment.top, glyph.base - 0.85 * glyph.size);
  segment.endsBlank = false;
}

/** One page as it is drawn: points from its top left corner, y downward. */
export interface DrawnPage {
  width: number;
  height: number;
  /** What each glyph stands for in Unicode, in the order of drawing. */
  letters: string[];
  /** Five numbers a glyph: left, right, baseline, size, and 1 where it does not stand upright. */
  boxes: Float32Array;
  /** How many of the glyphs are not painted: the text layer of a scan. */
  invisible: number;
  /** Four numbers a straight line: x0, y0, x1, y1. */
  rules: Float32Array;
  pictures: number;
  /** Curved pieces of painted outlines. */
  curves: number;
  /** What is damaged and was left out, in words. */
  losses: string[];
  /** Whether more is drawn than was kept. */
  clamped: boolean;
}

/** A letter on the paper; a blank is one too. */
export interface Glyph {
  text: string;
  left: number;
  right: number;
  base: number;
  size: number;
}

/** What stands in a rectangle. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

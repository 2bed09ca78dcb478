import { textWidth } from "../../figures/drawing/text.js";

/*
 * The paper of a slide is 1,920 by 1,080 points; `--u` of theme/slides.css is one of them. Nothing on it
 * is smaller than 24. What follows are that sheet's own measures, for drawings must know their room
 * before a browser has laid the page out.
 */

/** What margins leave of the width. */
const INNER = 1728;
/** What margins, question and foot leave of the height, title included. */
const HEIGHT = 788;
/** Beside lines of words. */
const BESIDE = 1110;

/** Letters of a title, and how high one of its lines is: one line of large ones, or more of small. */
const TITLE = { large: { size: 60, line: 75 }, small: { size: 48, line: 60 } } as const;

/** Lines of words under a figure: their size, and how high one is with its space. */
const LINE = { size: 32, height: 46 } as const;

/** A place for a drawing, points. */
export interface Room {
  width: number;
  height: number;
}

/** A title in letters of such a size takes so much of the height. */
export interface TitleFit {
  size: "large" | "small";
  height: number;
}

/** Large letters where one line holds a title, else small ones. */
export function fitTitle(title: string): TitleFit {
  const { large, small } = TITLE;
  // Widths are estimated for the widest of fonts.
  if (textWidth(title, large.size) <= INNER * 1.05) return { size: "large", height: large.line };
  const lines = Math.ceil(textWidth(title, small.size) / (INNER * 0.92));
  return { size: "small", height: lines * small.line };
}

/** The room under a title: all of it, or what lines beside it leave. */
export function roomUnder(title: TitleFit, hasLines: boolean): Room {
  return { width: hasLines ? BESIDE : INNER, height: HEIGHT - title.height };
}

/** The room under a title and above lines of words. */
export function roomAbove(title: TitleFit, lines: readonly string[]): Room {
  const rows = lines.map((text) => Math.ceil((textWidth(text, LINE.size) + 40) / INNER));
  const taken = rows.reduce((sum, count) => sum + count, 0) * LINE.height + 28;
  return { width: INNER, height: HEIGHT - title.height - taken };
}

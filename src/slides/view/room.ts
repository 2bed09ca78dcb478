import { textWidth } from "../../figures/drawing/text.js";

/*
 * The paper of a slide is 1,920 by 1,080 points; `--u` of theme/slides.css is one of them. Nothing on it
 * is smaller than 24. What follows are that sheet's own measures, for drawings must know their room
 * before a browser has laid the page out.
 */

/** What margins leave of the width. */
export const INNER = 1728;
/** What margins, question and foot leave of the height, title included. */
const HEIGHT = 814;
/** A figure beside lines of words, and the gap between them. */
export const BESIDE = 1110;
export const BETWEEN = 60;

/** Letters of a title, and how high one of its lines is: one line of large ones, or more of small. */
const TITLE = { large: { size: 60, line: 75 }, small: { size: 48, line: 60 } } as const;

/** Lines of words under a figure: their size, how high one is, and what is between two. */
export const LINE = { size: 32, height: 46, gap: 20 } as const;

/** A line of the foot: its letters, and what of the width is left to the documents. */
const FOOT = { size: 24, line: 34, width: 960 } as const;

/** A row of a table with one line, a line more, and what its cells keep free on both sides. */
export const ROW = { height: 76, line: 45, size: 32, padding: 32 } as const;

/** A place for a drawing, points. */
export interface Room {
  width: number;
  height: number;
}

/** The size of a title's letters, and how much it and a long foot take of the height. */
export interface TitleFit {
  size: "large" | "small";
  height: number;
}

/** Large letters where one line holds a title, else small ones. @param source what the foot names */
export function fitTitle(title: string, source: string): TitleFit {
  const { size, height } = sizeOf(title);
  const isLong = textWidth(source, FOOT.size) > FOOT.width;
  return { size, height: height + (isLong ? FOOT.line : 0) };
}

function sizeOf(title: string): TitleFit {
  const { large, small } = TITLE;
  // Widths are estimated for the widest of fonts.
  if (textWidth(title, large.size) <= INNER * 1.07) return { size: "large", height: large.line };
  const lines = Math.ceil(textWidth(title, small.size) / (INNER * 1.02));
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

/** How many rows of a table a room holds, from the first on; at least one. */
export function rowsThatFit(rows: readonly (readonly string[])[], room: Room): number {
  let height = ROW.height;
  for (const [index, cells] of rows.entries()) {
    const width = room.width / cells.length - ROW.padding;
    const lines = cells.map((text) => Math.ceil(textWidth(text, ROW.size) / width));
    height += ROW.height + (Math.max(1, ...lines) - 1) * ROW.line;
    if (height > room.height) return Math.max(1, index);
  }
  return rows.length;
}

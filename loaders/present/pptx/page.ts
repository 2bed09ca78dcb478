/** A place on a slide, inches. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** 16:9, inches. */
export const PAGE = { name: "MAEUL_16x9", width: 13.333, height: 7.5 } as const;

const MARGIN = 0.6;
const WIDTH = PAGE.width - 2 * MARGIN;

export const QUESTION: Box = { x: MARGIN, y: 0.4, w: WIDTH, h: 0.4 };
export const TITLE: Box = { x: MARGIN, y: 0.8, w: WIDTH, h: 1.15 };
export const BODY: Box = { x: MARGIN, y: 2.1, w: WIDTH, h: 4.5 };
export const FOOTER: Box = { x: MARGIN, y: 6.78, w: WIDTH - 0.9, h: 0.46 };
export const NUMBER: Box = { x: PAGE.width - MARGIN - 0.8, y: 6.78, w: 0.8, h: 0.46 };

/** Places of a slide that opens a deck. */
export const COVER = {
  mark: { x: MARGIN, y: 1.3, w: 1.2, h: 0.08 },
  question: { x: MARGIN, y: 1.5, w: WIDTH, h: 0.5 },
  title: { x: MARGIN, y: 2.1, w: WIDTH, h: 2.0 },
  lines: { x: MARGIN, y: 4.4, w: WIDTH, h: 2.2 },
} as const;

/** Between things that stand beside or below each other, inches. */
export const GAP = 0.3;

/** Boxes beside each other, as wide as each other. */
export function columns({ x, y, w, h }: Box, count: number): Box[] {
  const width = (w - GAP * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({
    x: x + index * (width + GAP),
    y,
    w: width,
    h,
  }));
}

/** What is left of a box below its first inches. */
export function below({ x, y, w, h }: Box, used: number): Box {
  return { x, y: y + used, w, h: Math.max(h - used, 0) };
}

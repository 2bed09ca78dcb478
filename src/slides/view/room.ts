/**
 * The paper of a slide, in points of which 1,920 make its width; `--u` of theme/slides.css is one of
 * them. Nothing on it is smaller than 24.
 */
export const PAPER = { width: 1920, height: 1080 } as const;

/** What margins leave of the width. */
const INNER = 1728;
/** What question, title and foot leave of the height. */
const HEIGHT = 668;

/** Room for what is shown, alone or with the lines beside it. */
export const ROOMS = {
  whole: { width: INNER, height: HEIGHT },
  beside: { width: 1110, height: HEIGHT },
} as const;

/** Lines of words under a figure: their size, and how high one is with its space. */
const LINE = { size: 32, height: 46 } as const;

/** Room above lines of words that stand under a figure. */
export function roomAbove(
  lines: readonly string[],
  widthOf: (text: string, size: number) => number,
) {
  const rows = lines.map((text) => Math.ceil((widthOf(text, LINE.size) + 40) / INNER));
  const taken = rows.reduce((sum, count) => sum + count, 0) * LINE.height + 28;
  return { width: INNER, height: HEIGHT - taken };
}

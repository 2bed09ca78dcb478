/** HWPUNIT, in which the format measures: 7,200 to the inch. */
const PER_MILLIMETRE = 7200 / 25.4;

/** Millimetres as HWPUNIT. */
function millimetres(length: number): number {
  return Math.round(length * PER_MILLIMETRE);
}

/** A CSS pixel, 96 to the inch, as HWPUNIT. */
export const PIXEL = 75;

/** A4 upright, and its margins: those of header and footer lie outside those of the text. */
export const PAGE = {
  width: millimetres(210),
  height: millimetres(297),
  margin: {
    header: millimetres(7),
    footer: millimetres(9),
    gutter: 0,
    left: millimetres(15),
    right: millimetres(15),
    top: millimetres(8),
    bottom: millimetres(8),
  },
} as const;

/** How wide text, tables and pictures are. */
export const TEXT_WIDTH = PAGE.width - PAGE.margin.left - PAGE.margin.right;

/** How high a picture may be: a brief of three is two pages, or little more. */
export const MOST_HEIGHT = millimetres(52);

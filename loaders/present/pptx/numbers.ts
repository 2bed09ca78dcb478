import { INK } from "../../../src/figures/drawing/ink.js";
import type { Headline } from "../../../src/slides/headline.js";
import { plain, type Sentence } from "../../../src/words/sentence.js";
import { muted, type Board } from "./board";
import { widthOf } from "./fit";
import { below, columns, type Box } from "./page";
import { writeText } from "./text";
import { colourOf } from "./theme";

/** Inches for what has to be known of a number. */
const DETAIL = 0.8;

/** A number with its words takes so much besides itself, inches. */
const AROUND = 0.7 + DETAIL;

/** Rows of numbers stand no farther apart than this, inches. */
const MOST_PITCH = 2.8;

/** One number, large, between what it is and what has to be known of it. */
function writeHeadline(
  { slide, locale }: Board,
  headline: Headline,
  box: Box,
  sizes: readonly number[],
): void {
  const { x, y, w } = box;
  const grey = muted(locale);
  const large = ((sizes[0] ?? 40) / 72) * 1.4;
  const at = (top: number, h: number): Box => ({ x, y: y + top, w, h });
  const label = { ...grey, sizes: [22, 20, 18, 16, 14], valign: "bottom", name: "Label" } as const;
  writeText(slide, [headline.label], at(0, 0.6), label);
  const value = { sizes, bold: true, locale, name: "Value", colour: colourOf(INK.money) };
  writeText(slide, [headline.value], at(0.65, large), value);
  const detail = { ...grey, sizes: [20, 18, 16, 14, 13, 12], name: "Detail" };
  writeText(slide, [headline.detail], at(0.7 + large, DETAIL), detail);
}

const ONE_ROW = [60, 54, 48, 44, 40, 36, 32, 30, 28, 26, 24, 22, 20, 18, 16] as const;
const TWO_ROWS = ONE_ROW.slice(4);

/** The largest size at which a number stands on one line. */
function sizeOf(value: Sentence, width: number, sizes: readonly number[]): number {
  return sizes.find((size) => widthOf(plain(value), size) <= width) ?? sizes.at(-1) ?? 16;
}

/** Numbers beside each other, at most three in a row, six in all. */
export function writeNumbers(board: Board, headlines: readonly Headline[], box: Box): void {
  const shown = headlines.slice(0, 6);
  const perRow = Math.min(3, shown.length);
  const rows = Math.ceil(shown.length / perRow);
  const sizes = rows === 1 ? ONE_ROW : TWO_ROWS;
  const widths = columns(box, perRow)[0]?.w ?? box.w;
  // Numbers beside each other are as large as each other.
  const size = Math.min(...shown.map(({ value }) => sizeOf(value, widths, sizes)));
  // What the rows leave free stands around them.
  const pitch = Math.min(box.h / rows, MOST_PITCH);
  const taken = (rows - 1) * pitch + AROUND + (size / 72) * 1.4;
  const top = Math.max(0, box.h - taken) / 3;
  shown.forEach((headline, index) => {
    const row = Math.floor(index / perRow);
    const place = columns(below(box, top + row * pitch), perRow)[index % perRow];
    if (place !== undefined) writeHeadline(board, headline, place, [size]);
  });
}

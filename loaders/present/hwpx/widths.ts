import { textWidth, wrap } from "../../../src/figures/drawing/text.js";
import type { Grid } from "../../../src/slides/brief/grid.js";

/** Faces of offices are wider than the one that widths are estimated for. */
const WIDER = 1.15;

const widthOf = (text: string, size: number): number => textWidth(text, size) * WIDER;

const sum = (lengths: readonly number[]): number => lengths.reduce((all, each) => all + each, 0);

/** How wide a column wants to be: for its longest cell, and at least for its longest word. */
interface Wish {
  most: number;
  least: number;
}

function wishOf(cells: readonly string[], size: number): Wish {
  const widest = (texts: readonly string[]) =>
    texts.reduce((most, text) => Math.max(most, widthOf(text, size)), 0);
  return { most: widest(cells), least: widest(cells.flatMap((text) => text.split(/\s+/u))) };
}

/** Where not all cells can stand on one line, what is left goes where most is wanted. */
function squeezed(wishes: readonly Wish[], width: number): number[] {
  const spare = width - sum(wishes.map(({ least }) => least));
  if (spare <= 0) return wishes.map(({ least }) => (least * width) / (width - spare));
  const wanted = sum(wishes.map(({ most, least }) => most - least));
  return wishes.map(({ most, least }) => least + (spare * (most - least)) / wanted);
}

/**
 * Widths of the columns of a table that fill a width. Where all cells can stand on one line, they do;
 * else each column has room for its longest word, where there is any.
 * @param size of the letters, in the unit of the widths
 * @param margin left and right of a cell's text together
 */
export function columnWidths(
  { head, rows }: Grid,
  width: number,
  { size, margin }: { size: number; margin: number },
): number[] {
  const wishes = head.map((text, column) => {
    const { most, least } = wishOf([text, ...rows.map((row) => row[column] ?? "")], size);
    const wish = most + margin;
    return { most: wish, least: Math.min(least + margin, wish, width / 3) };
  });
  const spare = width - sum(wishes.map(({ most }) => most));
  const widths =
    spare < 0
      ? squeezed(wishes, width)
      : wishes.map(({ most }) => most + spare / Math.max(1, wishes.length));
  return rounded(widths, width);
}

/** Whole widths that fill the width exactly. */
function rounded(widths: readonly number[], whole: number): number[] {
  const floors = widths.map(Math.floor);
  const rest = whole - sum(floors);
  return floors.map((each, column) => (column === floors.length - 1 ? each + rest : each));
}

/** How many lines a text takes in a width. */
export function linesIn(text: string, width: number, size: number): number {
  return Math.max(1, wrap(text, width / WIDER, size).length);
}

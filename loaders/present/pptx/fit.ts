import { textWidth, wrap } from "../../../src/figures/drawing/text.js";
import type { Box } from "./page";

const POINTS = 72;

/** Faces of offices, above all bold ones, run wider than the one that widths are estimated for. */
const WIDER = 1.12;

/** Between the feet of lines, in sizes of the text. */
export const LEADING = 1.25;

/** How many lines a paragraph takes at a size in points. */
export function linesOf(text: string, width: number, size: number): number {
  return Math.max(1, wrap(text, (width * POINTS) / WIDER, size).length);
}

/** How wide words are on one line, inches. */
export function widthOf(text: string, size: number): number {
  return (textWidth(text, size) * WIDER) / POINTS;
}

/**
 * How high paragraphs are, inches.
 * @param after each paragraph, in sizes of the text
 */
export function heightOf(
  paragraphs: readonly string[],
  width: number,
  { size, after }: { size: number; after: number },
): number {
  const lines = paragraphs.reduce((sum, text) => sum + linesOf(text, width, size), 0);
  const gaps = Math.max(paragraphs.length - 1, 0) * after;
  return ((lines * LEADING + gaps) * size) / POINTS;
}

/** Paragraphs that stay inside their box: at what size, and how many of them. */
export interface Fit {
  size: number;
  /** The first so many stay; the others would stand outside. */
  count: number;
}

/**
 * The largest size at which paragraphs fit a box; where none does, the smallest, and as many of them as
 * fit, but at least one.
 * @param sizes points, the largest first
 */
export function fitted(
  paragraphs: readonly string[],
  { w, h }: Pick<Box, "w" | "h">,
  { sizes, after }: { sizes: readonly number[]; after: number },
): Fit {
  const size = sizes.find((each) => heightOf(paragraphs, w, { size: each, after }) <= h);
  if (size !== undefined) return { size, count: paragraphs.length };
  const smallest = sizes.at(-1) ?? 12;
  let count = paragraphs.length;
  while (count > 1 && heightOf(paragraphs.slice(0, count), w, { size: smallest, after }) > h)
    count -= 1;
  return { size: smallest, count };
}

/** Words cut, with a sign, to so many lines. */
export function cutTo(text: string, lines: number, width: number, size: number): string {
  if (linesOf(text, width, size) <= lines) return text;
  const characters = [...text];
  let length = characters.length;
  const cut = (): string => `${characters.slice(0, length).join("").trimEnd()}…`;
  while (length > 1 && linesOf(cut(), width, size) > lines) length -= 1;
  return cut();
}

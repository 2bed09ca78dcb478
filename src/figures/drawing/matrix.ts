import type { Locale } from "../../words/locale.js";
import { plain, type Sentence } from "../../words/sentence.js";
import type { Furniture, Trace } from "../../words/trace.js";
import type { Drawing } from "../figure.js";
import { withExtent } from "./extent.js";
import { INK, SIZE } from "./ink.js";
import { stretches } from "../words/sentence-text.js";
import { frame, hatch, hatchFill, label, svg, titled, traced } from "./svg.js";
import { textWidth, wrap } from "./text.js";

/** A cell of a matrix; text null is a gap. */
export interface MatrixCell {
  text: Sentence | null;
  tooltip: string;
  fill: string;
  ink: string;
  /** What the value rests on. */
  on: Trace | Furniture;
}

export interface MatrixRow {
  label: string;
  /** One for each column. */
  cells: readonly MatrixCell[];
}

/** Words for a cell that the sources leave empty, the longest first. */
export const GAP_WORDS: Readonly<Record<Locale, readonly string[]>> = {
  ko: ["자료에 없음", "없음"],
  en: ["not in the sources", "no data"],
};

const HEAD = 24;
const LINE = 15;
const CELL = 34;

function columnWidths(
  rows: readonly MatrixRow[],
  columns: number,
  width: number,
): { left: number; cell: number } {
  const longest = Math.max(0, ...rows.map((row) => textWidth(row.label, SIZE.small)));
  // Labels may take two fifths of the width; longer ones wrap.
  const left = Math.min(longest + 8, width * 0.4);
  return { left, cell: (width - left) / Math.max(columns, 1) };
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a cell says, or the longest word for a gap that fits; null where nothing does. */
function wordsOf(cell: MatrixCell, gap: readonly string[], width: number): Sentence | null {
  const fits = (words: Sentence): boolean => textWidth(plain(words), SIZE.small) <= width - 4;
  const words = cell.text ?? gap.map((word) => [word]).find(fits);
  return words !== undefined && fits(words) ? words : null;
}

/** The rectangle, not the group, is tied: a cell may hold several values. */
function drawCell(
  { document }: Drawing,
  cell: MatrixCell,
  box: Box,
  options: { id: string; gap: readonly string[] },
): Element {
  const isGap = cell.text === null;
  const rect = svg(document, "rect", {
    x: box.x + 1,
    y: box.y + 1,
    width: Math.max(box.width - 2, 1),
    height: box.height - 2,
    rx: 2,
    fill: isGap ? hatchFill(`gap-${options.id}`) : cell.fill,
    "fill-opacity": isGap ? 0.2 : null,
  });
  const mark = traced(titled(document, rect, cell.tooltip), isGap ? "year" : cell.on);
  const words = wordsOf(cell, options.gap, box.width);
  if (words === null) return svg(document, "g", {}, [mark]);
  const fill = isGap ? INK.muted : cell.ink;
  const middle = { anchor: "middle", fill, weight: isGap ? 400 : 600 } as const;
  const text = label(document, "", box.x + box.width / 2, box.y + box.height / 2 + 4, middle);
  text.append(...stretches(document, words));
  return svg(document, "g", {}, [mark, text]);
}

/**
 * Draws a matrix of labelled cells; a gap is hatched.
 * @param heads of the columns
 * @param options `gap` holds words for a cell that the sources leave empty, the longest
 *   first: the first that fits is written
 */
export function drawMatrix(
  rows: readonly MatrixRow[],
  heads: readonly string[],
  drawing: Drawing,
  options: { id: string; alt: string; gap: readonly string[] },
): SVGSVGElement {
  const { document, width } = drawing;
  const { left, cell } = columnWidths(rows, heads.length, width);
  const elements: Element[] = heads.map((head, index) =>
    label(document, head, left + cell * (index + 0.5), HEAD - 8, {
      anchor: "middle",
      fill: INK.muted,
      on: "year",
    }),
  );
  let y = HEAD;
  for (const row of rows) {
    const lines = wrap(row.label, left - 8, SIZE.small);
    const height = Math.max(CELL, lines.length * LINE + 6);
    const first = y + height / 2 + 4 - ((lines.length - 1) * LINE) / 2;
    elements.push(...lines.map((line, index) => label(document, line, 0, first + index * LINE)));
    for (const [index, item] of row.cells.entries()) {
      elements.push(
        drawCell(drawing, item, { x: left + cell * index, y, width: cell, height }, options),
      );
    }
    y += height;
  }
  const defs = svg(document, "defs", {}, [hatch(document, `gap-${options.id}`, INK.gap)]);
  // Numbers are written, not measured: there is no scale that could differ.
  return withExtent(frame(document, { width, height: y }, options.alt, [defs, ...elements]), {});
}

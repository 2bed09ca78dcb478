import type { Locale } from "../words/locale.js";
import type { Drawing } from "./figure.js";
import { INK, SIZE } from "./ink.js";
import { frame, hatch, hatchFill, label, svg, titled } from "./svg.js";
import { textWidth, wrap } from "./text.js";

/** A cell of a matrix; text null is a gap. */
export interface MatrixCell {
  text: string | null;
  tooltip: string;
  fill: string;
  ink: string;
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

function drawCell(
  drawing: Drawing,
  cell: MatrixCell,
  box: { x: number; y: number; width: number; height: number },
  options: { id: string; gap: readonly string[] },
): Element {
  const { document } = drawing;
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
  const children: Element[] = [rect];
  const fits = (word: string): boolean => textWidth(word, SIZE.small) <= box.width - 4;
  const text = cell.text ?? options.gap.find(fits);
  if (text !== undefined && fits(text)) {
    const ink = isGap ? INK.muted : cell.ink;
    const middle = { anchor: "middle", fill: ink, weight: isGap ? 400 : 600 } as const;
    children.push(label(document, text, box.x + box.width / 2, box.y + box.height / 2 + 4, middle));
  }
  return titled(document, svg(document, "g", {}, children), cell.tooltip);
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
  return frame(document, { width, height: y }, options.alt, [defs, ...elements]);
}

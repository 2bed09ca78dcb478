import type { Locale } from "../../words/locale.js";
import type { Drawing } from "../figure.js";
import { withExtent } from "./extent.js";
import { INK, SIZE } from "./ink.js";
import { drawCell, drawWords, fitting, type Box, type MatrixCell } from "./matrix-cell.js";
import { frame, hatch, label, svg } from "./svg.js";
import { textWidth, wrap } from "./text.js";

export interface MatrixRow {
  label: string;
  /** One for each column. */
  cells: readonly MatrixCell[];
}

/** Words for a cell that the sources leave empty, the longest first. */
export const GAP_WORDS: Readonly<Record<Locale, readonly string[]>> = {
  ko: ["자료에 없음", "없음"],
  en: ["not in the sources", "none"],
};

const HEAD = 24;
const LINE = 15;
const CELL = 34;
/** Of more rows than this a matrix is set closer: it stays on one screen, and on one sheet with its finding. */
const FEW = 15;
const CLOSE_CELL = 26;
/** A head needs so much room, CSS pixels: of narrower columns only some have one. */
const HEAD_ROOM = 30;

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

/** Gaps beside each other are said once, over all of them. */
function gapWords(
  { document }: Drawing,
  cells: readonly MatrixCell[],
  first: Box,
  gap: readonly string[],
): Element[] {
  return cells.flatMap((cell, index) => {
    if (cell.texts !== null || cells[index - 1]?.texts === null) return [];
    const next = cells.findIndex((each, at) => at > index && each.texts !== null);
    const length = (next === -1 ? cells.length : next) - index;
    const box = { ...first, x: first.x + index * first.width, width: length * first.width };
    const words = fitting(
      gap.map((word) => [word]),
      box.width,
    );
    return drawWords(document, words, box, INK.muted, 400);
  });
}

/** How tall a row is at least; words under each other need the tall ones. */
function cellHeight(rows: readonly MatrixRow[]): number {
  const isStacked = rows.some((row) => row.cells.some(({ lines = [] }) => lines.length > 1));
  return rows.length > FEW && !isStacked ? CLOSE_CELL : CELL;
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
  const every = Math.ceil(HEAD_ROOM / cell);
  const elements: Element[] = heads.flatMap((head, index) =>
    index % every > 0
      ? []
      : label(document, head, left + cell * (index + 0.5), HEAD - 8, {
          anchor: "middle",
          fill: INK.muted,
          on: "year",
        }),
  );
  const least = cellHeight(rows);
  let y = HEAD;
  for (const row of rows) {
    const lines = wrap(row.label, left - 8, SIZE.small);
    const height = Math.max(least, lines.length * LINE + 6);
    const first = y + height / 2 + 4 - ((lines.length - 1) * LINE) / 2;
    elements.push(...lines.map((line, index) => label(document, line, 0, first + index * LINE)));
    const box = { x: left, y, width: cell, height };
    for (const [index, item] of row.cells.entries())
      elements.push(drawCell(drawing, item, { ...box, x: left + cell * index }, options.id));
    elements.push(...gapWords(drawing, row.cells, box, options.gap));
    y += height;
  }
  const defs = svg(document, "defs", {}, [hatch(document, `gap-${options.id}`, INK.gap)]);
  // Numbers are written, not measured: there is no scale that could differ.
  return withExtent(frame(document, { width, height: y }, options.alt, [defs, ...elements]), {});
}

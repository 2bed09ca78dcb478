import type { Box, Glyph } from "./drawn";
import { hasInk } from "./glyphs";
import { type TextLine, lineOf } from "./column-line";
import type { Grid, GridCell } from "./ruled-grid";
import { type Segment, linesOf } from "./text-lines";

/** A cell between ruling lines, with what stands in it. */
export interface TextCell extends GridCell {
  lines: TextLine[];
  tables: RuledTable[];
}

/** A table with ruling lines. */
export interface RuledTable extends Box {
  kind: "table";
  rows: number;
  columns: number;
  cells: TextCell[];
}

/** What stands on the paper: upright letters, and words that are turned. */
export interface Ink {
  glyphs: Glyph[];
  turned: Segment[];
  /** Which gap is a blank, in sizes. */
  gap: number;
}

interface Content {
  glyphs: Glyph[];
  turned: Segment[];
  grids: Grid[];
}

const area = ({ left, right, top, bottom }: Box) => (right - left) * (bottom - top);
const isInside = ({ left, right, top, bottom }: Box, x: number, y: number) =>
  left <= x && x <= right && top <= y && y <= bottom;

/** The cell that stands closest around a point. */
function innermost(grids: Grid[], x: number, y: number): GridCell | null {
  for (const grid of grids) {
    const cell = isInside(grid, x, y) ? grid.cellAt(x, y) : null;
    if (cell) return cell;
  }
  return null;
}

/** What stands in each cell; under null what stands in none. */
function contentOf(grids: Grid[], ink: Ink): Map<GridCell | null, Content> {
  const content = new Map<GridCell | null, Content>();
  const at = (cell: GridCell | null) => {
    const found = content.get(cell) ?? { glyphs: [], turned: [], grids: [] };
    content.set(cell, found);
    return found;
  };
  at(null);
  for (const glyph of ink.glyphs) {
    const x = (glyph.left + glyph.right) / 2;
    at(innermost(grids, x, glyph.base - 0.35 * glyph.size)).glyphs.push(glyph);
  }
  for (const word of ink.turned) {
    const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
    at(innermost(grids, x, y)).turned.push(word);
  }
  grids.forEach((grid, index) => {
    const [x, y] = [(grid.left + grid.right) / 2, (grid.top + grid.bottom) / 2];
    at(innermost(grids.slice(index + 1), x, y)).grids.push(grid);
  });
  return content;
}

const isFilled = (content: Content | undefined) =>
  content !== undefined &&
  content.turned.length + content.grids.length + content.glyphs.filter(hasInk).length > 0;

/** Fills the grids; one with words in no more than one cell is a frame around text, and is no table. */
export function fillGrids(
  grids: Grid[],
  ink: Ink,
): { tables: RuledTable[]; glyphs: Glyph[]; turned: Segment[] } {
  const sorted = grids.toSorted((a, b) => area(a) - area(b));
  const content = contentOf(sorted, ink);
  const tables = sorted.filter(
    (grid) => grid.cells.filter((cell) => isFilled(content.get(cell))).length > 1,
  );
  if (tables.length < sorted.length) return fillGrids(tables, ink);
  const loose = content.get(null) ?? { glyphs: [], turned: [], grids: [] };
  return { ...loose, tables: loose.grids.map((grid) => tableOf(grid, content, ink.gap)) };
}

function tableOf(grid: Grid, content: Map<GridCell | null, Content>, gap: number): RuledTable {
  const { rows, columns, left, right, top, bottom } = grid;
  const cells = grid.cells.map((cell) => {
    const { glyphs, turned, grids } = content.get(cell) ?? { glyphs: [], turned: [], grids: [] };
    const lines = [...linesOf(glyphs, gap), ...turned.map((word) => [word])];
    const tables = grids.map((inner) => tableOf(inner, content, gap));
    return { ...cell, lines: lines.map(lineOf), tables };
  });
  return { kind: "table", rows, columns, cells, left, right, top, bottom };
}

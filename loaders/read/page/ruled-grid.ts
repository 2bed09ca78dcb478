import type { Box } from "./drawn";
import type { Rule, RuleGroup } from "./rules";

/** A cell between ruling lines, with its place in the grid. */
export interface GridCell extends Box {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
}

/** A grid of ruling lines; spans are where a line is missing. */
export interface Grid extends Box {
  rows: number;
  columns: number;
  cells: GridCell[];
  /** The cell at a point of the paper; null outside. */
  cellAt: (x: number, y: number) => GridCell | null;
}

/** In points: edges of rows and columns this near are one. */
const SAME_EDGE = 3;
/** A line along more than this share of a cell's side is its border. */
const BORDER = 0.5;
/** No table has more positions; a hatched drawing may. */
const MOST_POSITIONS = 20_000;

/** Where rows or columns end, in order; lines that are longer than the rest open or close a table. */
function edgesOf(places: number[], ends: number[]): number[] {
  const edges: number[] = [];
  for (const place of [...places, ...ends].toSorted((a, b) => a - b))
    if (place - (edges.at(-1) ?? -Infinity) > SAME_EDGE) edges.push(place);
  return edges;
}

/** The lines at each edge. */
const rulesAt = (rules: Rule[], edges: number[]) =>
  edges.map((edge) => rules.filter(({ at }) => Math.abs(at - edge) <= SAME_EDGE));

/** Whether lines at an edge run along most of a side. */
function isBorder(rules: Rule[] | undefined, from = 0, to = 0): boolean {
  const along = (rules ?? []).reduce(
    (sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)),
    0,
  );
  return along > BORDER * (to - from);
}

/** The grid a group of ruling lines draws; null where it encloses fewer than two cells. */
export function gridOf(group: RuleGroup): Grid | null {
  const xs = edgesOf(
    group.vertical.map(({ at }) => at),
    [group.left, group.right],
  );
  const ys = edgesOf(
    group.horizontal.map(({ at }) => at),
    [group.top, group.bottom],
  );
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  if (rows < 1 || columns < 1 || rows * columns > MOST_POSITIONS) return null;
  const open = openSides(group, xs, ys);
  const cells: GridCell[] = [];
  const taken = new Map<number, GridCell>();
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      const isFree = (r: number, c: number) => !taken.has(r * columns + c);
      const { rowSpan, colSpan } = spansOf({ row, column, rows, columns }, open, isFree);
      const edge = (edges: number[], index: number) => edges[index] ?? 0;
      const cell = {
        ...{ row, column, rowSpan, colSpan },
        ...{ left: edge(xs, column), right: edge(xs, column + colSpan) },
        ...{ top: edge(ys, row), bottom: edge(ys, row + rowSpan) },
      };
      cells.push(cell);
      for (let r = row; r < row + rowSpan; r += 1)
        for (let c = column; c < column + colSpan; c += 1) taken.set(r * columns + c, cell);
    }
  if (cells.length < 2) return null;
  const { left, right, top, bottom } = group;
  const cellAt = (x: number, y: number) => {
    const [column, row] = [xs.findLastIndex((at) => at <= x), ys.findLastIndex((at) => at <= y)];
    return column < 0 || column >= columns ? null : (taken.get(row * columns + column) ?? null);
  };
  return { rows, columns, cells, left, right, top, bottom, cellAt };
}

/** Whether a position has no line on its right, or below it. */
interface OpenSides {
  right: (row: number, column: number) => boolean;
  below: (row: number, column: number) => boolean;
}

function openSides(group: RuleGroup, xs: number[], ys: number[]): OpenSides {
  const vertical = rulesAt(group.vertical, xs);
  const horizontal = rulesAt(group.horizontal, ys);
  return {
    right: (row, column) => !isBorder(vertical[column + 1], ys[row], ys[row + 1]),
    below: (row, column) => !isBorder(horizontal[row + 1], xs[column], xs[column + 1]),
  };
}

/** How far a cell reaches from its first position: right, then down as long as it stays a rectangle. */
function spansOf(
  { row, column, rows, columns }: { row: number; column: number; rows: number; columns: number },
  open: OpenSides,
  isFree: (row: number, column: number) => boolean,
): { rowSpan: number; colSpan: number } {
  let colSpan = 1;
  while (
    column + colSpan < columns &&
    isFree(row, column + colSpan) &&
    open.right(row, column + colSpan - 1)
  )
    colSpan += 1;
  const wholeRowIsOpen = (above: number) => {
    for (let c = column; c < column + colSpan; c += 1) {
      if (!open.below(above, c) || !isFree(above + 1, c)) return false;
      if (c + 1 < column + colSpan && !open.right(above + 1, c)) return false;
    }
    return true;
  };
  let rowSpan = 1;
  while (row + rowSpan < rows && wholeRowIsOpen(row + rowSpan - 1)) rowSpan += 1;
  return { rowSpan, colSpan };
}

import type { Segment } from "./text-lines";

/** A table without ruling lines: rows of segments that stand in columns. */
export interface AlignedTable {
  columns: number;
  rows: AlignedCell[][];
}

export interface AlignedCell {
  column: number;
  colSpan: number;
  segments: Segment[];
}

/** Rows that make a table; two may stand beside each other by chance. */
const FEWEST_ROWS = 3;
/** In sizes: columns nearer than this are one. */
const NARROWEST_GAP = 0.5;
/** Lines of one row that go on below it; more is something else. */
const MOST_CONTINUATIONS = 2;
const ONLY_MARKS = /^[^\p{L}\p{N}]{1,2}$/u;

interface Interval {
  left: number;
  right: number;
}

/** Where the table in lines begins and ends (exclusive); null where there is none. */
export function alignedStretch(lines: Segment[][]): { start: number; end: number } | null {
  const isRow = (index: number) => (lines[index]?.length ?? 0) >= 2;
  for (let start = 0; start < lines.length; start += 1) {
    if (!isRow(start)) continue;
    let [end, rows] = [start + 1, 1];
    for (let at = end; at < lines.length && at - end <= MOST_CONTINUATIONS; at += 1) {
      if (!isRow(at)) continue;
      end = at + 1;
      rows += 1;
    }
    if (rows >= FEWEST_ROWS) return { start, end };
    start = end - 1;
  }
  return null;
}

/** How many segments a full row has: the most that several rows have. */
function fullCount(lines: Segment[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of lines) counts.set(length, (counts.get(length) ?? 0) + 1);
  const enough = Math.max(2, lines.length / 4);
  const common = [...counts].filter(([, rows]) => rows >= enough).map(([count]) => count);
  return Math.max(2, ...common);
}

/**
 * The columns of a table: what stands at the same turn in its full rows, wherever a head stands over
 * its column; where these overlap, what white space parts.
 */
function columnsOf(lines: Segment[][]): Interval[] {
  const count = fullCount(lines);
  const size = Math.max(...lines.flat().map((segment) => segment.size));
  const full = lines.filter(({ length }) => length === count);
  const byTurn = Array.from({ length: count }, (_, turn) =>
    full.flatMap((line) => line[turn] ?? []).reduce(union, { left: Infinity, right: -Infinity }),
  );
  const segments = lines.filter(({ length }) => length >= count).flat();
  const areApart = byTurn.every(
    ({ left }, turn) => left - (byTurn[turn - 1]?.right ?? -Infinity) >= NARROWEST_GAP * size,
  );
  if (areApart) return withoutMarkColumns(byTurn, segments);
  const columns: Interval[] = [];
  for (const segment of segments.toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && segment.left - last.right < NARROWEST_GAP * size)
      last.right = Math.max(last.right, segment.right);
    else columns.push({ left: segment.left, right: segment.right });
  }
  return withoutMarkColumns(columns, segments);
}

const union = (a: Interval, b: Interval): Interval => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
});

/** A column of nothing but bullets belongs to the words behind it. */
function withoutMarkColumns(columns: Interval[], segments: Segment[]): Interval[] {
  const merged: Interval[] = [];
  let marks: Interval | null = null;
  for (const column of columns) {
    const inside = segments.filter(({ left }) => left >= column.left && left <= column.right);
    if (inside.every(({ text }) => ONLY_MARKS.test(text))) marks ??= column;
    else {
      merged.push({ left: marks?.left ?? column.left, right: column.right });
      marks = null;
    }
  }
  return merged;
}

/** The table that lines make; null where they stand in fewer than two columns. */
export function alignedTable(lines: Segment[][]): AlignedTable | null {
  const columns = columnsOf(lines);
  if (columns.length < 2) return null;
  const rows: AlignedCell[][] = [];
  for (const line of lines) {
    const row = cellsOf(line, columns);
    const above = rows.at(-1);
    const [only] = row;
    const below = above?.find((cell) => cell.column === only?.column);
    // A single cell behind the first column goes on with the one above it.
    if (above && only && row.length === 1 && only.column > 0 && below)
      below.segments.push(...only.segments);
    else rows.push(row);
  }
  const filled = rows.filter((row) => row.length >= 2).length;
  return filled >= FEWEST_ROWS ? { columns: columns.length, rows } : null;
}

function cellsOf(line: Segment[], columns: Interval[]): AlignedCell[] {
  const cells: AlignedCell[] = [];
  for (const segment of line) {
    const [first, last] = columnsUnder(segment, columns);
    const before = cells.at(-1);
    const free = before ? before.column + before.colSpan : 0;
    if (before && last < free) before.segments.push(segment);
    else {
      const column = Math.max(first, free);
      cells.push({ column, colSpan: last - column + 1, segments: [segment] });
    }
  }
  return cells;
}

/** First and last column a segment stands over; the nearest where it stands over none. */
function columnsUnder(segment: Interval, columns: Interval[]): [number, number] {
  const over = columns.map(
    (column) => Math.min(column.right, segment.right) - Math.max(column.left, segment.left),
  );
  const first = over.findIndex((width) => width > 0);
  if (first >= 0) return [first, over.findLastIndex((width) => width > 0)];
  const nearest = over.indexOf(Math.max(...over));
  return [nearest, nearest];
}

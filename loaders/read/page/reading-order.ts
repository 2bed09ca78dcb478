import { alignedStretch } from "./aligned-table";
import type { Box } from "./drawn";
import type { RuledTable } from "./ruled-table";
import type { Segment } from "./text-lines";

export type Item = Segment | RuledTable;
/** Items side by side: the segments of a line, or one table. */
export type Row = Item[];

/** What comes next in reading order. */
export type Stretch =
  /** `box`: what the lines could fill. */
  | { kind: "lines"; lines: Segment[][]; box: Box }
  | { kind: "aligned"; lines: Segment[][]; box: Box }
  | RuledTable;

/** In points: a way down the page this wide, free of ink, parts columns. */
const GUTTER = 8;
/** Columns of text are this long at least, in lines, and their lines in letters. */
const FEWEST_LINES = 4;
const SHORTEST_LINE = 10;
/** Text fills its column: half its lines reach over this share of it. */
const FILLED = 0.6;
/** Rows looked at together; no page has more lines. */
const MOST_ROWS = 400;
const NUMERIC = /^[\s\d.,:%()~\-Δ△▲+원]+$/u;

interface Interval {
  left: number;
  right: number;
}

function merged(intervals: Interval[], row: Row): Interval[] {
  const all = [...intervals, ...row].toSorted((a, b) => a.left - b.left);
  const result: Interval[] = [];
  for (const { left, right } of all) {
    const last = result.at(-1);
    if (last && left - last.right < GUTTER) last.right = Math.max(last.right, right);
    else result.push({ left, right });
  }
  return result;
}

/** How many rows from the first leave a way free down the page; 0 where even two do not. */
function sharedGutter(rows: Row[], start: number): { end: number; columns: Interval[] } | null {
  let columns = merged([], rows[start] ?? []);
  let found: { end: number; columns: Interval[] } | null = null;
  for (let end = start + 1; end < Math.min(rows.length, start + MOST_ROWS); end += 1) {
    columns = merged(columns, rows[end] ?? []);
    if (columns.length >= 2) found = { end: end + 1, columns };
    else if (found || end - start > FEWEST_LINES) break;
  }
  return found;
}

/** Whether a side of a gutter is a column of text, and not one of a table. */
function isText(rows: Row[]): boolean {
  const lines = rows.filter((row) => row.length > 0);
  const segments = segmentsOnly(lines.flat());
  const tables = lines.flat().flatMap((item) => (item.kind === "table" ? item.rows : []));
  // A table takes the room of as many lines as it has rows.
  const count = segments.length + tables.reduce((sum, height) => sum + height, 0);
  if (segments.length === 0 || count < FEWEST_LINES) return false;
  const width = (line: Interval[]) =>
    Math.max(...line.map(({ right }) => right)) - Math.min(...line.map(({ left }) => left));
  const full = width(segments);
  const long = lines.filter(
    (line) =>
      width(line) > FILLED * full &&
      line.some((item) => item.kind === "table" || item.text.length >= SHORTEST_LINE) &&
      !line.every((item) => item.kind === "segment" && NUMERIC.test(item.text)),
  );
  return 2 * long.length > lines.length;
}

/** The two sides of the first gutter between columns of text; null where there is none. */
function textColumns(rows: Row[], columns: Interval[]): [Row[], Row[]] | null {
  for (const { left: gutter } of columns.slice(1)) {
    const left = rows.map((row) => row.filter((item) => item.right <= gutter));
    const right = rows.map((row) => row.filter((item) => item.left >= gutter));
    const isFilled = (row: Row) => row.length > 0;
    if (isText(left) && isText(right)) return [left.filter(isFilled), right.filter(isFilled)];
  }
  return null;
}

/** What encloses all items. */
export function extentOf(items: Box[]): Box {
  return items.reduce((box, item) => ({
    left: Math.min(box.left, item.left),
    right: Math.max(box.right, item.right),
    top: Math.min(box.top, item.top),
    bottom: Math.max(box.bottom, item.bottom),
  }));
}

/**
 * The rows of a page in the order they are read: columns of text one after the other.
 * @param box what their lines could fill
 */
export function readingOrder(rows: Row[], box: Box): Stretch[] {
  const stretches: Stretch[] = [];
  for (let start = 0; start < rows.length;) {
    const shared = sharedGutter(rows, start);
    const run = shared ? rows.slice(start, shared.end) : [];
    const sides = shared && textColumns(run, shared.columns);
    if (sides) {
      for (const side of sides) stretches.push(...readingOrder(side, extentOf(side.flat())));
      start += run.length;
      continue;
    }
    start += pushNext(stretches, rows, { start, end: shared?.end ?? start, box });
  }
  return stretches;
}

const segmentsOnly = (row: Row) => row.filter((item): item is Segment => item.kind === "segment");

/** Rows that share a gutter with the first: `end` is exclusive. */
interface Run {
  start: number;
  end: number;
  box: Box;
}

/**
 * Adds a table, an aligned table or one line.
 * @returns how many rows it took
 */
function pushNext(stretches: Stretch[], rows: Row[], { start, end, box }: Run): number {
  const row = rows[start] ?? [];
  const tables = row.filter((item): item is RuledTable => item.kind === "table");
  if (tables.length > 0) {
    stretches.push(...tables);
    return 1;
  }
  const beforeTable = rows.findIndex(
    (other, index) => index >= start && other.some(({ kind }) => kind === "table"),
  );
  const stop = beforeTable < 0 ? end : Math.min(end, beforeTable);
  const run = rows.slice(start, stop).map(segmentsOnly);
  const aligned = alignedStretch(run);
  if (aligned?.start === 0) {
    stretches.push({ kind: "aligned", lines: run.slice(0, aligned.end), box });
    return aligned.end;
  }
  const last = stretches.at(-1);
  if (last?.kind === "lines") last.lines.push(segmentsOnly(row));
  else stretches.push({ kind: "lines", lines: [segmentsOnly(row)], box });
  return 1;
}

import { group } from "d3";
import type { Row } from "../../schema/table";
import type { block } from "../../schema/tables/block";
import type { cell } from "../../schema/tables/cell";
import type { SourceRows } from "../source-rows";
import type { Part, Stream } from "./parts";

/** A cell of a table as pages show it. */
export interface ShownCell {
  parts: Part[];
  rowSpan: number;
  columnSpan: number;
}

/** A block of a document as pages show it. */
export interface Block {
  kind: Row<typeof block>["kind"];
  /** Of headings and items, 1 outermost. */
  level: number | null;
  /** Of items, as printed. */
  mark: string | null;
  /** Empty for a table. */
  parts: Part[];
  /** Rows of cells of a table; empty for the others. */
  rows: ShownCell[][];
  /** The code points it shows. */
  start: number;
  end: number;
}

interface Range {
  start: number;
  end: number;
}

type Cell = Row<typeof cell>;

const TAG = /<[^>]*>/gu;

/** Whether a reader would miss it: words outside HTML tags, and numerals anywhere. */
function saysSomething(text: string): boolean {
  return /\p{N}/u.test(text) || /\p{L}/u.test(text.replace(TAG, ""));
}

/** What of a gap between blocks or cells holds words or numerals; null where it is layout only. */
function saidIn(stream: Stream, { start, end }: Range): Range | null {
  const text = stream.slice(start, end);
  if (!saysSomething(text)) return null;
  const lead = Array.from(text).findIndex((character) => /\S/u.test(character));
  return { start: start + lead, end: start + Array.from(text.trimEnd()).length };
}

const single = (parts: Part[]): ShownCell => ({ parts, rowSpan: 1, columnSpan: 1 });

/** Rows that a reader left out of its table, such as a head printed a second time. */
function looseRows(stream: Stream, gap: Range): ShownCell[][] {
  const said = saidIn(stream, gap);
  if (!said) return [];
  let at = said.start;
  return stream
    .slice(said.start, said.end)
    .split("\n")
    .map((line) => {
      const cells = line.split("\t").map((text) => {
        const start = at;
        at += Array.from(text).length + 1;
        return single(stream.parts(start, at - 1));
      });
      return cells;
    })
    .filter((cells) => cells.some(({ parts }) => parts.length > 0));
}

/** The positions of a table that cells of rows above reach over. */
class Reach {
  readonly #taken = new Set<string>();

  add({ row, column, row_span, column_span }: Cell): void {
    for (let below = 1; below < row_span; below += 1)
      for (let beside = 0; beside < column_span; beside += 1)
        this.#taken.add(`${String(row + below)} ${String(column + beside)}`);
  }

  has(row: number, column: number): boolean {
    return this.#taken.has(`${String(row)} ${String(column)}`);
  }
}

/** One row: each cell in its column, with what stands between it and the cell before. */
function cellsOf(stream: Stream, cells: readonly Cell[], reach: Reach): ShownCell[] {
  const shown: ShownCell[] = [];
  let at = cells[0]?.start_offset ?? 0;
  let next = 0;
  for (const cell of cells) {
    const { row, column, start_offset, end_offset } = cell;
    for (; next < column; next += 1) if (!reach.has(row, next)) shown.push(single([]));
    const start = saidIn(stream, { start: at, end: start_offset })?.start ?? start_offset;
    const parts = stream.parts(start, end_offset);
    shown.push({ parts, rowSpan: cell.row_span, columnSpan: cell.column_span });
    next = column + cell.column_span;
    at = Math.max(at, end_offset);
    reach.add(cell);
  }
  return shown;
}

function rowsOf(stream: Stream, table: Range, cells: readonly Cell[]): ShownCell[][] {
  const rows: ShownCell[][] = [];
  const reach = new Reach();
  let at = table.start;
  for (const row of group(cells, (cell) => cell.row).values()) {
    rows.push(...looseRows(stream, { start: at, end: row[0]?.start_offset ?? at }));
    rows.push(cellsOf(stream, row, reach));
    at = Math.max(at, ...row.map((cell) => cell.end_offset));
  }
  return [...rows, ...looseRows(stream, { start: at, end: table.end })];
}

function paragraph(stream: Stream, { start, end }: Range): Block {
  const parts = stream.parts(start, end);
  return { kind: "paragraph", level: null, mark: null, parts, rows: [], start, end };
}

/** A heading begins with its printed number, which the block itself leaves out. */
function blockOf(
  stream: Stream,
  given: Row<typeof block>,
  lead: Range | null,
  cells: readonly Cell[],
): Block {
  const { kind, level, mark, end_offset: end } = given;
  const start = lead?.start ?? given.start_offset;
  const common = { kind, level, mark: lead ? null : mark, start, end };
  if (kind === "table") {
    return { ...common, parts: [], rows: rowsOf(stream, { start, end }, cells) };
  }
  return { ...common, parts: stream.parts(start, end), rows: [] };
}

/**
 * The whole text of a document as blocks, in order. What stands between blocks and says something
 * goes in front of the block after it; what does not, such as blank lines and marks, is layout.
 */
export function blocksOf(stream: Stream, { blocks, cells }: SourceRows): Block[] {
  let at = 0;
  const shown = blocks.map((block) => {
    const lead = saidIn(stream, { start: at, end: block.start_offset });
    at = Math.max(at, block.end_offset);
    return blockOf(stream, block, lead, cells.get(block.id) ?? []);
  });
  const rest = saidIn(stream, { start: at, end: stream.length });
  return rest ? [...shown, paragraph(stream, rest)] : shown;
}

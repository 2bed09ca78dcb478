import type { Range } from "../notation/range";
import type { Format } from "../schema/facts";
import { regraded } from "./depths";
import { ReadError } from "./error";
import { type Grid, type Placed, cellsBeginningIn, gridOf } from "./grid";
import { isLayout } from "./layout";
import { headingLine, lineBlocks } from "./lines";
import type { Paper, PaperPart, PaperTable, PaperText } from "./paper";
import { printOf, printTable } from "./print-table";
import type { Block, Reading, Table } from "./reading";
import { TextStream, tidy } from "./stream";
import { continuation } from "./table";

/** A line of the stream; `level` is that of a heading which the format marks as one. */
interface Line extends Range {
  kind: "line";
  level: number | null;
}

interface PrintedTable extends Range {
  kind: "table";
  table: Table;
  page: number | null;
}

type Entry = Line | PrintedTable;

/**
 * Prints what stands on paper as one text with blocks: a line a paragraph, a line a row of a table.
 * @throws ReadError `empty` where nothing is printed, `too-large` for a table of millions of cells
 */
export function printPaper({ parts, notes }: Paper, format: Format): Reading {
  const stream = new TextStream();
  const entries: Entry[] = [];
  printParts({ stream, entries }, parts);
  const { text, plain, places } = stream.finish();
  if (text.trim() === "") throw new ReadError("empty", emptiness(notes));
  return { format, text, plain, blocks: regraded(blocksOf(plain, entries)), places, notes };
}

const emptiness = (notes: Paper["notes"]) =>
  ["empty: nothing is printed", ...notes.map(({ reason }) => reason)].join("; ");

interface Target {
  stream: TextStream;
  entries: Entry[];
}

function printParts(target: Target, parts: PaperPart[]): void {
  for (const part of parts) {
    if (part.kind === "text") printText(target, part);
    else printGrid(target, part);
  }
}

function printText(target: Target, part: PaperText): void {
  target.stream.enter(part);
  const print = tidy(part.text);
  if (part.level !== null) printLine(target, "", null);
  for (const line of print.split("\n")) printLine(target, line, part.level);
}

/** Several blank lines are one; none begins the text. */
function printLine({ stream, entries }: Target, print: string, level: number | null): void {
  const last = entries.at(-1);
  if (print === "" && (!last || last.start === last.end)) return;
  entries.push({ kind: "line", level, ...stream.write(print) });
  stream.endLine();
}

function printGrid(target: Target, part: PaperTable): void {
  const grid = gridOf(part);
  if (grid.rows.length === 0) return;
  target.stream.enter(part);
  if (isLayout(grid)) {
    grid.rows.forEach((_, row) => {
      printLayoutRow(target, grid, row);
    });
    return;
  }
  printLine(target, "", null);
  target.stream.enter(part);
  const { table, aside } = printTable(target.stream, grid);
  const { start, end } = table;
  target.entries.push({ kind: "table", start, end, table, page: part.page });
  printLine(target, "", null);
  printParts(target, aside);
}

/** The most that a cell prints which is one of several on a line, unless it is one paragraph. */
const SHORT = 60;

function isShort({ parts }: Pick<Placed, "parts">): boolean {
  if (!parts.every((part): part is PaperText => part.kind === "text")) return false;
  return parts.length === 1 || parts.reduce((sum, { text }) => sum + text.length, 0) <= SHORT;
}

/** Short cells side by side are one line; a cell that holds more is printed as it stands. */
function printLayoutRow(target: Target, grid: Grid, row: number): void {
  const cells = cellsBeginningIn(grid, row);
  const isLine = cells.length > 1 && cells.every(isShort);
  const aside: PaperTable[] = [];
  if (isLine) {
    const line = cells.map(({ parts }) => printOf(parts, aside)).join(" ");
    printLine(target, line.replaceAll("\n", " "), null);
    printParts(target, aside);
  } else for (const { parts } of cells) printParts(target, parts);
}

function blocksOf(plain: string, entries: Entry[]): Block[] {
  const isBlank = (entry: Entry | undefined) => !entry || entry.start === entry.end;
  const blocks: Block[] = [];
  let page: number | null = null;
  entries.forEach((entry, index) => {
    if (entry.kind === "table") {
      addTable(plain, blocks, entry.table, entry.page !== page);
      page = entry.page;
      return;
    }
    const [before, after] = [entries[index - 1], entries[index + 1]];
    const around = {
      blankBefore: isBlank(before),
      blankAfter: isBlank(after),
      tableAfter: after?.kind === "table",
    };
    const heading = entry.level === null ? null : headingLine(plain, entry, entry.level);
    blocks.push(...(heading ? [heading] : lineBlocks(plain, entry, around)));
  });
  return blocks;
}

/** A table that goes on behind a page break is one table. */
function addTable(plain: string, blocks: Block[], table: Table, isNewPage: boolean): void {
  const last = blocks.at(-1);
  const more = isNewPage && last?.kind === "table" ? continuation(plain, last, table.rows) : null;
  if (last?.kind !== "table" || !more) blocks.push(table);
  else {
    last.rows.push(...more);
    last.end = table.end;
  }
}

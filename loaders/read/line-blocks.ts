import type { Range } from "../notation/range";
import { type Surroundings, lineBlocks } from "./lines";
import type { Block, Row, Table } from "./reading";
import { spacedTables } from "./spaced-table";
import { stackedTables } from "./stacked-table";
import { continuation, pipeRow, ruledRow, tabRow } from "./table";

function rowOf(plain: string, line: Range): Row | "rule" | null {
  const print = plain.slice(line.start, line.end);
  if (print.includes("\t")) return tabRow(plain, line);
  if (/^\s*[|│┃┏┣┗┌├└]/u.test(print)) return ruledRow(plain, line) ?? "rule";
  // A row of a pipe table that has lost its edges.
  if (/[^|]\|[^|\n]*\|/u.test(print)) return pipeRow(plain, line) ?? "rule";
  return null;
}

/** The blocks of lines: tables, and what each other line holds. */
export function blocksOf(plain: string, lines: Range[], islands: Table[]): Block[] {
  const blocks: Block[] = [];
  const tables = tablesOf(plain, lines, islands);
  for (let index = 0; index < lines.length; index += 1) {
    let line = lines[index];
    while (line && (tables[0]?.end ?? Infinity) <= line.start) tables.shift();
    const [table] = tables;
    if (line && table && line.end > table.start) {
      addTable(plain, blocks, line, table);
      continue;
    }
    const rows = rowsFrom(plain, lines, index);
    if (rows.found.length > 0) addRows(plain, blocks, rows.found);
    index = rows.next;
    line = lines[index];
    if (line) addLine(plain, blocks, line, aroundOf(plain, lines, index));
  }
  return blocks;
}

/** A table that more than a line's own marks tell, with what stands beside it in a line. */
function addTable(plain: string, blocks: Block[], line: Range, table: Table): void {
  const before = { ...line, end: table.start };
  if (line.start <= table.start) blocks.push(...linesAround(plain, before), table);
  if (line.end > table.end) blocks.push(...linesAround(plain, { ...line, start: table.end }));
}

/** The rows that stand from a line on, and the line behind them. */
function rowsFrom(plain: string, lines: Range[], first: number): { found: Row[]; next: number } {
  const found: Row[] = [];
  let next = first;
  for (let line = lines[next]; line; line = lines[next]) {
    const row = rowOf(plain, line);
    if (row === null) break;
    if (row !== "rule") found.push(row);
    next += 1;
  }
  return { found, next };
}

function aroundOf(plain: string, lines: Range[], index: number): Surroundings {
  const [before, after] = [lines[index - 1], lines[index + 1]];
  const isBlank = (line: Range | undefined) =>
    !line || plain.slice(line.start, line.end).trim() === "";
  return {
    blankBefore: isBlank(before),
    blankAfter: isBlank(after),
    tableAfter: after !== undefined && rowOf(plain, after) !== null,
  };
}

function addLine(plain: string, blocks: Block[], line: Range, around: Surroundings): void {
  for (const part of partsOf(plain, line)) blocks.push(...lineBlocks(plain, part, around));
}

/** The tables that more than a line's own marks tell, in order; none stands in another. */
function tablesOf(plain: string, lines: Range[], islands: Table[]): Table[] {
  const found = [...islands, ...stackedTables(plain, lines), ...spacedTables(plain, lines)];
  return found
    .toSorted((a, b) => a.start - b.start)
    .reduce<Table[]>((all, table) => {
      if (table.start >= (all.at(-1)?.end ?? 0)) all.push(table);
      return all;
    }, []);
}

/** What stands in a line beside a table. */
const linesAround = (plain: string, range: Range): Block[] =>
  partsOf(plain, range).flatMap((part) =>
    lineBlocks(plain, part, { blankBefore: false, blankAfter: false, tableAfter: true }),
  );

/** A line of the file is several where tags break it. */
function partsOf(plain: string, line: Range): Range[] {
  let start = line.start;
  return plain
    .slice(line.start, line.end)
    .split("\n")
    .map((part) => {
      const range = { start, end: start + part.length };
      start = range.end + 1;
      return range;
    });
}

function addRows(plain: string, blocks: Block[], rows: Row[]): void {
  const last = blocks.at(-1);
  const more = last?.kind === "table" ? continuation(plain, last, rows) : null;
  if (last?.kind === "table" && more) {
    last.rows.push(...more);
    last.end = rows.at(-1)?.end ?? last.end;
    return;
  }
  const [first] = rows;
  if (first)
    blocks.push({ kind: "table", start: first.start, end: rows.at(-1)?.end ?? first.end, rows });
}

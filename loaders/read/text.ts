import type { Range } from "../notation/range";
import type { Format } from "../schema/facts";
import { ReadError } from "./error";
import { type Surroundings, lineBlocks } from "./lines";
import { type Tag, tagsIn, withoutMarkup } from "./markup";
import type { Block, Reading, Row } from "./reading";
import { stackedTables } from "./stacked-table";
import { continuation, ruledRow, tabRow } from "./table";

/** Text and Markdown as character recognition leaves them: lines, tab rows and HTML islands. */
export function readText(text: string, format: Format): Reading {
  const tags = tagsIn(text);
  const plain = withoutMarkup(text, tags);
  const blocks = blocksOf(plain, linesOf(text, tags));
  refuseCutTable({ text, plain, blocks }, tags);
  return { format, text, plain, blocks };
}

/** Lines of the file; a list or table of HTML that opens in a tab row belongs to that row whole. */
function linesOf(text: string, tags: Tag[]): Range[] {
  const lines: Range[] = [];
  let first = 0;
  for (let start = 0; start < text.length;) {
    let end = lineEnd(text, start);
    for (; (tags[first]?.start ?? Infinity) < start; first += 1);
    if (text.slice(start, end).includes("\t")) end = islandEnd(text, tags, first, end);
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}

/** Where the lists and tables close that open in a line; `next` is the first tag of the line. */
function islandEnd(text: string, tags: Tag[], next: number, end: number): number {
  let depth = 0;
  const open = (to: number) => {
    for (let tag = tags[next]; tag && tag.start < to; next += 1, tag = tags[next])
      depth += tag.nests;
    return depth;
  };
  while (end < text.length && open(end) > 0) {
    const line = text.slice(end + 1, lineEnd(text, end + 1));
    if (line.trim() === "" || line.includes("\t")) break;
    end = lineEnd(text, end + 1);
  }
  return end;
}

function rowOf(plain: string, line: Range): Row | "rule" | null {
  const print = plain.slice(line.start, line.end);
  if (print.includes("\t")) return tabRow(plain, line);
  if (/^\s*[|│┃┏┣┗┌├└]/u.test(print)) return ruledRow(plain, line) ?? "rule";
  return null;
}

function blocksOf(plain: string, lines: Range[]): Block[] {
  const blocks: Block[] = [];
  const stacked = stackedTables(plain, lines);
  const isBlank = (line: Range | undefined) =>
    !line || plain.slice(line.start, line.end).trim() === "";
  for (let index = 0; index < lines.length; index += 1) {
    const rows: Row[] = [];
    let line = lines[index];
    const table = stacked.find(({ start, end }) => line && line.end > start && line.start < end);
    if (line && table) {
      if (!blocks.includes(table)) blocks.push(table);
      continue;
    }
    for (let row = line && rowOf(plain, line); row; row = line && rowOf(plain, line)) {
      if (row !== "rule") rows.push(row);
      index += 1;
      line = lines[index];
    }
    if (rows.length > 0) addRows(plain, blocks, rows);
    if (!line) break;
    const next = lines[index + 1];
    const around = {
      blankBefore: isBlank(lines[index - 1]),
      blankAfter: isBlank(next),
      tableAfter: next !== undefined && rowOf(plain, next) !== null,
    };
    for (const part of partsOf(plain, line))
      blocks.push(...lineBlocks(plain, part, around satisfies Surroundings));
  }
  return blocks;
}

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

/** Whether a text ends inside a tag or a parenthesis; a list that is only not closed may be whole. */
function breaksOff(text: string): boolean {
  const tail = text.slice(-120);
  const [opened, closed] = [tail.lastIndexOf("("), tail.lastIndexOf(")")];
  return /<[a-z/][^<>]*$/iu.test(tail) || opened > closed;
}

/**
 * A file that stops inside a table, or inside a list in its last row, is damaged: what follows is
 * unknown, so it is refused.
 * @throws ReadError `truncated`
 */
function refuseCutTable({ text, plain, blocks }: Omit<Reading, "format">, tags: Tag[]): void {
  const table = blocks.at(-1);
  if (table?.kind !== "table" || plain.slice(table.end).trim() !== "") return;
  const width = (row: Row | undefined) => row?.cells.length ?? 0;
  const header = table.rows[0];
  const last = table.rows.at(-1);
  if (!last) return;
  const line = String(text.slice(0, last.start).split("\n").length);
  const open = tags.reduce(
    (depth, tag) => (tag.start >= last.start ? depth + tag.nests : depth),
    0,
  );
  if (open > 0 && breaksOff(text))
    throw new ReadError("truncated", `list cut off in the row at line ${line}`);
  if (last === header || width(last) >= Math.min(width(header), width(table.rows.at(-2)))) return;
  throw new ReadError(
    "truncated",
    `table cut off at line ${line}: ${String(width(last))} of ${String(width(header))} cells`,
  );
}

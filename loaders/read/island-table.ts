import { type Range, trimmed, words } from "../notation/range";
import { type Placed, gridOf } from "./grid";
import { isLayout } from "./layout";
import type { Tag } from "./markup";
import type { PaperCell, PaperPart } from "./paper";
import { type Print, rowsOfGrid } from "./print-table";
import type { Table } from "./reading";

/** A cell of an island: where its words stand. */
interface IslandCell extends PaperCell, Range {}

/**
 * Tables of HTML in a text. One that opens in a row of tabs is part of its cell; one that only
 * arranges the page is left to its lines.
 */
export function islandTables(text: string, plain: string, tags: Tag[]): Table[] {
  const tables: Table[] = [];
  let depth = 0;
  let first = 0;
  tags.forEach((tag, index) => {
    if (tag.name !== "table") return;
    if (depth === 0) first = index;
    depth = Math.max(0, depth + tag.nests);
    const opening = tags[first];
    if (depth > 0 || !opening || !tag.closes || opensInRow(text, opening)) return;
    const table = tableOf(plain, tags.slice(first, index + 1));
    if (table) tables.push(table);
  });
  return tables;
}

const opensInRow = (text: string, { start }: Range) =>
  text.slice(text.lastIndexOf("\n", start) + 1, start).includes("\t");

function tableOf(plain: string, tags: Tag[]): Table | null {
  const { rows, cells } = laidOut(plain, cellsIn(tags));
  const columns = Math.max(0, ...cells.map(({ column, colSpan }) => column + colSpan));
  const place = { page: null, section: null };
  const grid = gridOf({ kind: "table", rows, columns, cells, ...place });
  if (grid.rows.length === 0 || isLayout(grid)) return null;
  const places = new Map(cells.map((cell): [PaperPart[], IslandCell] => [cell.parts, cell]));
  const printed = new Map<Placed, Print>();
  for (const cell of new Set(grid.rows.flat())) {
    const own = cell && places.get(cell.parts);
    if (own) printed.set(cell, { print: words(plain, own), start: own.start, end: own.end });
  }
  const ranges = grid.rows.map((row, index) => {
    const own = row.flatMap((cell) => (cell?.row === index ? (printed.get(cell) ?? []) : []));
    const start = Math.min(...own.map((cell) => cell.start));
    const end = Math.max(...own.map((cell) => cell.end));
    return { start, end, blanks: row.map(() => end) };
  });
  const [start, end] = [tags[0]?.start ?? 0, tags.at(-1)?.end ?? 0];
  return { kind: "table", start, end, rows: rowsOfGrid(grid, printed, ranges) };
}

/** The cells of each row of the outermost table: from their tag to the next of its tags. */
function cellsIn(tags: Tag[]): { tag: Tag; end: number }[][] {
  const rows: { tag: Tag; end: number }[][] = [];
  let depth = 0;
  let open: { tag: Tag; end: number } | null = null;
  for (const tag of tags) {
    if (tag.name === "table") depth += tag.nests;
    const closesAll = tag.name === "table" && depth === 0;
    const isPart = depth === 1 && ["tr", "td", "th"].includes(tag.name);
    if (open && (isPart || closesAll)) {
      open.end = tag.start;
      open = null;
    }
    if (!isPart || tag.closes) continue;
    if (tag.name === "tr") rows.push([]);
    else rows.at(-1)?.push((open = { tag, end: tag.end }));
  }
  return rows;
}

/** Puts cells into columns by the rules of the HTML standard. */
function laidOut(
  plain: string,
  rows: { tag: Tag; end: number }[][],
): { rows: number; cells: IslandCell[] } {
  /** Of each column the first row that is free. */
  const free: number[] = [];
  const cells = rows.flatMap((row, index) => {
    let column = 0;
    return row.map(({ tag, end }): IslandCell => {
      while ((free[column] ?? 0) > index) column += 1;
      const { rowSpan, colSpan } = tag;
      const at = column;
      column += colSpan;
      for (let each = at; each < column; each += 1) free[each] = index + rowSpan;
      const inside = trimmed(plain, { start: tag.end, end });
      const parts: PaperPart[] = [
        {
          kind: "text",
          text: plain.slice(inside.start, inside.end),
          level: null,
          page: null,
          section: null,
        },
      ];
      return {
        row: index,
        column: at,
        rowSpan,
        colSpan,
        isHeader: tag.name === "th",
        parts,
        ...inside,
      };
    });
  });
  return { rows: rows.length, cells };
}

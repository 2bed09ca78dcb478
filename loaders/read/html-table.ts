import { type Element, type Node, attributeOf, elementsIn } from "./html-node";
import type { PaperCell, PaperNote, PaperPart, PaperTable } from "./paper";

/** The most that the HTML standard lets a cell span. */
const WIDEST = 1000;
const TALLEST = 65_534;

/** A table as it is laid out, its caption, and what had to be clamped. */
export interface ReadTable {
  caption: PaperPart[];
  paper: PaperTable;
  notes: PaperNote[];
}

/**
 * Lays out the cells of a table by the rules of the HTML standard.
 * @param partsOf what the nodes of a cell print
 */
export function tableOf(table: Element, partsOf: (nodes: Node[]) => PaperPart[]): ReadTable {
  const own = (name: string) => elementsIn(table, isA(name), isNot("table"));
  const notes: PaperNote[] = [];
  const cells: PaperCell[] = [];
  /** Of each column the first row that is free. */
  const free: number[] = [];
  const rows = own("tr");
  rows.forEach((tr, row) => {
    let column = 0;
    for (const cell of elementsIn(tr, isA("td", "th"), isNot("table"))) {
      while ((free[column] ?? 0) > row && column < WIDEST) column += 1;
      const [rowSpan, colSpan] = [
        spanOf(cell, "rowspan", TALLEST, notes),
        spanOf(cell, "colspan", WIDEST, notes),
      ];
      free.fill(row + rowSpan, column, column + colSpan);
      while (free.length < column + colSpan) free.push(free.length < column ? 0 : row + rowSpan);
      const parts = partsOf(cell.childNodes);
      cells.push({ row, column, rowSpan, colSpan, isHeader: cell.tagName === "th", parts });
      column += colSpan;
    }
  });
  const caption = own("caption").flatMap(({ childNodes }) => partsOf(childNodes));
  const place = { page: null, section: null };
  const paper = { kind: "table" as const, rows: rows.length, columns: free.length, cells };
  return { caption, paper: { ...paper, ...place }, notes };
}

const isA =
  (...names: string[]) =>
  ({ tagName }: Element) =>
    names.includes(tagName);
const isNot =
  (name: string) =>
  ({ tagName }: Element) =>
    tagName !== name;

function spanOf(cell: Element, name: string, most: number, notes: PaperNote[]): number {
  const printed = attributeOf(cell, name);
  const span = Number.parseInt(printed ?? "1", 10);
  if (span === 0 && name === "rowspan") return most;
  if (span > most)
    notes.push({
      rule: "clamped",
      reason: `${name} clamped to ${String(most)}: ${String(printed)}`,
    });
  return Math.min(most, Math.max(1, span || 1));
}

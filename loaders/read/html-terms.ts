import { type Element, type Node, elementsIn } from "./html-node";
import type { PaperCell, PaperPart, PaperTable } from "./paper";

/**
 * A list of terms (dl) is laid out as a table: a row for each description, beside its term.
 * @param partsOf what the nodes of a cell print
 */
export function termsOf(list: Element, partsOf: (nodes: Node[]) => PaperPart[]): PaperTable {
  const cells: PaperCell[] = [];
  let row = -1;
  for (const { tagName, childNodes } of elementsIn(list, isEntry, isNoList)) {
    const column = tagName === "dt" ? 0 : 1;
    const last = cells.at(-1);
    // A term begins a row; so does a description that another stands before.
    if (column === 0 || last === undefined || last.column === 1) row += 1;
    const parts = partsOf(childNodes);
    cells.push({ row, column, rowSpan: 1, colSpan: 1, isHeader: column === 0, parts });
  }
  return { kind: "table", rows: row + 1, columns: 2, cells, page: null, section: null };
}

const isEntry = ({ tagName }: Element) => tagName === "dt" || tagName === "dd";
const isNoList = ({ tagName }: Element) => tagName !== "dl" && tagName !== "table";

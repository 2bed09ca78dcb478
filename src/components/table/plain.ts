import type { Locale } from "../../words/locale.js";
import type { Furniture, Trace } from "../../words/trace.js";
import { element } from "../dom.js";
import { thinStops } from "../evidence/stops.js";
import { value } from "../evidence/value.js";

/** What a cell shows: text, or something made, such as a link. */
export type Cell = string | Node;

/** A column of a table on a page. */
export interface TableColumn<R> {
  head: string;
  cell(row: R): Cell;
  /** What its values rest on; left out where it shows none. */
  on?(row: R): Trace | Furniture;
  /** Numbers stand right-aligned. */
  isNumber?: boolean;
  /** Sentences need room. */
  isLong?: boolean;
}

/** What a row of a table needs. */
interface RowOptions<R> {
  columns: readonly TableColumn<R>[];
  /** An anchor for a row; null for none. */
  anchor?: (row: R) => string | null;
}

interface TableOptions<R> extends RowOptions<R> {
  /** Says what the table holds; read aloud, not shown. */
  caption: string;
  locale?: Locale;
}

function classOf<R>(column: TableColumn<R>): string | null {
  if (column.isNumber === true) return "number";
  return column.isLong === true ? "long" : null;
}

/** A row of a table, its values tied to what they rest on. */
function bodyRow<R>(row: R, { columns, anchor }: RowOptions<R>): HTMLTableRowElement {
  const cells = columns.map((column, index) => {
    const attributes = { class: classOf(column), scope: index === 0 ? "row" : null };
    const content = column.cell(row);
    const shown = column.on === undefined ? content : value(content, column.on(row));
    return element(index === 0 ? "th" : "td", attributes, [shown]);
  });
  const made = element("tr", { id: anchor?.(row) ?? null }, cells);
  thinStops(made);
  return made;
}

/** A table that scrolls inside itself, its first column staying; without rows, words that say so. */
export function dataTable<R>(rows: readonly R[], options: TableOptions<R>): HTMLElement {
  const { caption, columns, locale = "ko" } = options;
  if (rows.length === 0) {
    return element("p", { class: "empty" }, [
      locale === "ko" ? "자료에 없음" : "Not in the sources",
    ]);
  }
  const heads = columns.map((column) =>
    element("th", { class: classOf(column), scope: "col" }, [column.head]),
  );
  const table = element("table", {}, [
    element("thead", {}, [element("tr", {}, heads)]),
    element(
      "tbody",
      {},
      rows.map((row) => bodyRow(row, options)),
    ),
  ]);
  const region = { class: "table-scroll", role: "region", "aria-label": caption, tabindex: 0 };
  return element("div", region, [table]);
}

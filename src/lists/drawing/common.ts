import { html } from "../../figures/output/html.js";
import { valueText, type ListColumn } from "./column.js";
import { cellNodes, type Writing } from "./rows.js";
import { LIST_WORDS } from "./words.js";

/** Columns of a table by whether their rows differ in them. */
interface Columns<R> {
  telling: readonly ListColumn<R>[];
  /** Those that may be said once, and say the same in every row. */
  common: readonly ListColumn<R>[];
}

/** Sets apart the columns that tell no row from another; a single row keeps all of its own. */
export function columnsOf<R>(columns: readonly ListColumn<R>[], rows: readonly R[]): Columns<R> {
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0) return { telling: columns, common: [] };
  const isCommon = (column: ListColumn<R>): boolean => {
    const said = column.isSaidOnce === true ? column.value(first) : null;
    // What no row says stays: a gap is seen where it is.
    return said !== null && others.every((row) => column.value(row) === said);
  };
  return {
    telling: columns.filter((column) => !isCommon(column)),
    common: columns.filter(isCommon),
  };
}

/** What all rows have in common, above their table; nothing where there is no such thing. */
export function commonLine<R>(
  { common }: Columns<R>,
  rows: readonly R[],
  writing: Writing,
): HTMLElement[] {
  const [first] = rows;
  if (first === undefined || common.length === 0) return [];
  const said = common.flatMap((column, index) => [
    `${index === 0 ? "" : " · "}${column.head}: `,
    ...cellNodes(valueText(column.value(first)), writing, "scope"),
  ]);
  const words = LIST_WORDS[writing.locale].common;
  return [html(writing.document, "p", { class: "table-status" }, [words, ...said])];
}

import { columnsOf, commonLine } from "../../lists/drawing/common.js";
import { LIST_WORDS } from "../../lists/drawing/words.js";
import type { ListColumn } from "../../lists/drawing/column.js";
import { MISSING } from "../../words/reading.js";
import { element, paragraph } from "../dom.js";
import { fileName, save } from "../figure/export/save.js";
import { currentRelease } from "../figure/provenance.js";
import { readChoice, writeChoice } from "./address.js";
import { Chooser, type Choice } from "./choice.js";
import { columnFilters, searchField } from "./controls.js";
import { tableCsv } from "./csv.js";
import { sortingHead } from "./head.js";
import { nextOrder } from "./order.js";
import { liveWriting, TableRows, type RowsOptions } from "./rows.js";
import { TABLE_WORDS } from "./words.js";

/** Up to so many rows a reader sees at a glance; there is nothing to search. */
const GLANCE = 12;

/** What a sortable table is made of. */
export interface SortableOptions<R> extends RowsOptions<R> {
  /** Names the table in the address and in the files saved from it: letters, no dots. */
  id: string;
  /** Says what the table holds; read aloud, not shown. */
  caption: string;
  /** Said where there are no rows; left out where the sources print nothing. */
  none?: string;
}

class SortableTable<R> {
  readonly element: HTMLElement;
  readonly #options: SortableOptions<R>;
  readonly #chooser: Chooser<R>;
  readonly #all: number;
  readonly #rows: TableRows<R>;
  readonly #status = element("p", {
    class: "table-status",
    role: "status",
    "data-furniture": "count",
  });
  readonly #parts: { show: (choice: Choice) => void }[] = [];
  #choice: Choice;
  #found: readonly R[] = [];

  constructor(rows: readonly R[], options: SortableOptions<R>) {
    this.#options = options;
    this.#chooser = new Chooser(rows, options.columns);
    this.#all = rows.length;
    this.#choice = this.#read();
    const columns = columnsOf(options.columns, rows);
    this.#rows = new TableRows({ ...options, columns: columns.telling }, (shown) => {
      const words = LIST_WORDS[options.locale];
      this.#status.textContent = words.rows(shown, this.#found.length, this.#all);
    });
    this.element = element("div", { class: "sortable" }, [
      ...(rows.length > GLANCE ? [this.#controls(rows)] : []),
      ...(rows.length > GLANCE ? [this.#status] : []),
      ...commonLine(columns, rows, liveWriting(options.locale)),
      this.#table(columns.telling),
      this.#rows.more,
    ]);
    addEventListener("popstate", () => {
      this.#choice = this.#read();
      this.#show();
    });
    this.#show();
  }

  #read(): Choice {
    const { id, columns } = this.#options;
    return readChoice(
      location.search,
      id,
      columns.map((column) => column.id),
    );
  }

  /** A choice is a step that the way back undoes; each letter typed is none. */
  #choose(part: Partial<Choice>, step: "pushState" | "replaceState"): void {
    this.#choice = { ...this.#choice, ...part };
    const search = writeChoice(this.#choice, location.search, this.#options.id);
    history[step](null, "", `${location.pathname}${search}${location.hash}`);
    this.#show();
  }

  #controls(rows: readonly R[]): HTMLElement {
    const { columns, locale, caption } = this.#options;
    const search = searchField((typed) => {
      this.#choose({ search: typed }, "replaceState");
    }, locale);
    const filters = columnFilters(
      rows,
      columns,
      (column, code) => {
        const only = new Map(this.#choice.only);
        if (code === "") only.delete(column);
        else only.set(column, code);
        this.#choose({ only }, "pushState");
      },
      locale,
    );
    this.#parts.push(search, ...filters);
    const button = element("button", { type: "button" }, [TABLE_WORDS[locale].save]);
    button.addEventListener("click", () => {
      void this.#save();
    });
    const controls = [search, ...filters].map((control) => control.element);
    return element("div", { class: "table-controls", role: "group", "aria-label": caption }, [
      ...controls,
      button,
    ]);
  }

  async #save(): Promise<void> {
    const { id, columns } = this.#options;
    const name = fileName(id, await currentRelease(), "csv");
    save(tableCsv(this.#found, columns), name, "text/csv");
  }

  #table(columns: readonly ListColumn<R>[]): HTMLElement {
    const { caption } = this.#options;
    const heads = columns.map((column) =>
      sortingHead(column, (id) => {
        this.#choose({ order: nextOrder(this.#choice.order, id) }, "pushState");
      }),
    );
    this.#parts.push({
      show: ({ order }) => {
        for (const head of heads) head.show(order);
      },
    });
    const line = element(
      "tr",
      {},
      heads.map((head) => head.element),
    );
    const table = element("table", {}, [element("thead", {}, [line]), this.#rows.body]);
    const region = { class: "table-scroll", role: "region", "aria-label": caption, tabindex: 0 };
    return element("div", region, [table]);
  }

  #show(): void {
    for (const part of this.#parts) part.show(this.#choice);
    this.#found = this.#chooser.rows(this.#choice);
    this.#rows.show(this.#found);
  }
}

/**
 * A table that a reader sorts by its heads, searches, filters by columns of few values and saves as
 * CSV. What was chosen stands in the address under the table's id. Without rows, words that say so.
 */
export function sortableTable<R>(rows: readonly R[], options: SortableOptions<R>): HTMLElement {
  if (rows.length === 0) return paragraph(options.none ?? MISSING[options.locale], "empty");
  return new SortableTable(rows, options).element;
}

import { csvText, harmless } from "../../figures/output/csv.js";
import { valueText, type ListColumn } from "../../lists/drawing/column.js";
import { documentAddress } from "../../lists/drawing/links.js";
import { listRow } from "../../lists/drawing/rows.js";
import { LIST_WORDS } from "../../lists/drawing/words.js";
import type { Locale } from "../../words/locale.js";
import { MISSING } from "../../words/reading.js";
import { element, paragraph } from "../dom.js";
import { fileName, save } from "../figure/export/save.js";
import { currentRelease } from "../figure/provenance.js";
import { thinStops } from "../evidence/stops.js";
import { value } from "../evidence/value.js";
import { readChoice, writeChoice } from "./address.js";
import { Chooser, type Choice } from "./choice.js";
import { columnFilters, searchField } from "./controls.js";
import { sortingHead } from "./head.js";
import { nextOrder } from "./order.js";
import { TABLE_WORDS } from "./words.js";

/** Rows shown at first, and more at each asking: a page stays quick with any number of them. */
const AT_ONCE = 200;

/** Up to so many rows a reader sees at a glance; there is nothing to search. */
const GLANCE = 12;

/** What a sortable table is made of. */
export interface SortableOptions<R> {
  /** Names the table in the address and in the files saved from it: letters, no dots. */
  id: string;
  /** Says what the table holds; read aloud, not shown. */
  caption: string;
  columns: readonly ListColumn<R>[];
  /** An anchor for a row; null for none. */
  anchor?: (row: R) => string | null;
  /** Said where there are no rows; left out where the sources print nothing. */
  none?: string;
  locale: Locale;
}

/** Rows of a table as CSV: heads, and the values of the cells. */
export function tableCsv<R>(rows: readonly R[], columns: readonly ListColumn<R>[]): string {
  const lines = rows.map((row) => columns.map((column) => harmless(valueText(column.value(row)))));
  return csvText([columns.map(({ head }) => head), ...lines]);
}

/** A row whose values answer to a reader's question, each once. */
function liveRow<R>(row: R, options: SortableOptions<R>): HTMLTableRowElement {
  const made = listRow(row, options, {
    document,
    locale: options.locale,
    addressOf: documentAddress,
    tie: value,
  });
  thinStops(made);
  return made;
}

class SortableTable<R> {
  readonly element: HTMLElement;
  readonly #options: SortableOptions<R>;
  readonly #chooser: Chooser<R>;
  readonly #all: number;
  readonly #body = element("tbody");
  readonly #status = element("p", {
    class: "table-status",
    role: "status",
    "data-furniture": "count",
  });
  readonly #more = element("button", {
    type: "button",
    class: "table-more",
    "data-furniture": "count",
  });
  readonly #parts: { show: (choice: Choice) => void }[] = [];
  #choice: Choice;
  #found: readonly R[] = [];
  #shown = 0;

  constructor(rows: readonly R[], options: SortableOptions<R>) {
    this.#options = options;
    this.#chooser = new Chooser(rows, options.columns);
    this.#all = rows.length;
    this.#choice = this.#read();
    this.#more.addEventListener("click", () => {
      this.#append();
    });
    this.element = element("div", { class: "sortable" }, [
      ...(rows.length > GLANCE ? [this.#controls(rows)] : []),
      ...(rows.length > GLANCE ? [this.#status] : []),
      this.#table(),
      this.#more,
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

  #table(): HTMLElement {
    const { columns, caption } = this.#options;
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
    const table = element("table", {}, [element("thead", {}, [line]), this.#body]);
    const region = { class: "table-scroll", role: "region", "aria-label": caption, tabindex: 0 };
    return element("div", region, [table]);
  }

  #show(): void {
    for (const part of this.#parts) part.show(this.#choice);
    this.#found = this.#chooser.rows(this.#choice);
    this.#shown = 0;
    this.#body.replaceChildren();
    this.#append();
  }

  /** The place of the row that the address asks for; -1 where it asks for none. */
  #asked(): number {
    const { anchor } = this.#options;
    const name = location.hash.slice(1);
    return anchor === undefined || name === ""
      ? -1
      : this.#found.findIndex((row) => anchor(row) === name);
  }

  #append(): void {
    const { columns, locale } = this.#options;
    const words = TABLE_WORDS[locale];
    const end = Math.max(this.#shown + AT_ONCE, this.#asked() + 1);
    const next = this.#found.slice(this.#shown, end);
    this.#body.append(...next.map((row) => liveRow(row, this.#options)));
    this.#shown += next.length;
    const left = this.#found.length - this.#shown;
    this.#more.hidden = left === 0;
    this.#more.textContent = words.more(Math.min(left, AT_ONCE));
    this.#status.textContent = LIST_WORDS[locale].rows(this.#shown, this.#found.length, this.#all);
    if (this.#found.length === 0) {
      const cell = element("td", { colspan: columns.length, class: "empty" }, [words.none]);
      this.#body.append(element("tr", {}, [cell]));
    }
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

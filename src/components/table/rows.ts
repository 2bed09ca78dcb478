import type { ListColumn } from "../../lists/drawing/column.js";
import { documentAddress } from "../../lists/drawing/links.js";
import { listRow, type Writing } from "../../lists/drawing/rows.js";
import type { Locale } from "../../words/locale.js";
import { element } from "../dom.js";
import { thinStops } from "../evidence/stops.js";
import { value } from "../evidence/value.js";
import { TABLE_WORDS } from "./words.js";

/** Rows shown at first, and more at each asking: a page stays quick with any number of them. */
const AT_ONCE = 200;

/** What rows of a table are drawn with. */
export interface RowsOptions<R> {
  columns: readonly ListColumn<R>[];
  /** An anchor for a row; null for none. */
  anchor?: (row: R) => string | null;
  locale: Locale;
}

/** Writing whose values answer to a reader's question. */
export function liveWriting(locale: Locale): Writing {
  return { document, locale, addressOf: documentAddress, tie: value };
}

/** A row whose values answer to a reader's question, each once. */
function liveRow<R>(row: R, options: RowsOptions<R>): HTMLTableRowElement {
  const made = listRow(row, options, liveWriting(options.locale));
  thinStops(made);
  return made;
}

/** The body of a table, as many rows of it as a reader asked for, and the button that asks for more. */
export class TableRows<R> {
  readonly body = element("tbody");
  readonly more = element("button", {
    type: "button",
    class: "table-more",
    "data-furniture": "count",
  });
  readonly #options: RowsOptions<R>;
  readonly #tell: (shown: number) => void;
  #found: readonly R[] = [];
  #shown = 0;

  /** @param tell hears how many rows are shown */
  constructor(options: RowsOptions<R>, tell: (shown: number) => void) {
    this.#options = options;
    this.#tell = tell;
    this.more.addEventListener("click", () => {
      this.#append();
    });
  }

  /** Shows the first of these rows; without any, words that say so. */
  show(found: readonly R[]): void {
    this.#found = found;
    this.#shown = 0;
    this.body.replaceChildren();
    this.#append();
    if (found.length > 0) return;
    const { columns, locale } = this.#options;
    const attributes = { colspan: columns.length, class: "empty" };
    const cell = element("td", attributes, [TABLE_WORDS[locale].none]);
    this.body.append(element("tr", {}, [cell]));
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
    const end = Math.max(this.#shown + AT_ONCE, this.#asked() + 1);
    const next = this.#found.slice(this.#shown, end);
    this.body.append(...next.map((row) => liveRow(row, this.#options)));
    this.#shown += next.length;
    const left = this.#found.length - this.#shown;
    this.more.hidden = left === 0;
    this.more.textContent = TABLE_WORDS[this.#options.locale].more(Math.min(left, AT_ONCE));
    this.#tell(this.#shown);
  }
}

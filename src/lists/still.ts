import { html, tiedWords } from "../figures/output/html.js";
import type { Locale } from "../words/locale.js";
import { MISSING } from "../words/reading.js";
import type { ListColumn } from "./column.js";
import { anchored } from "./links.js";
import type { ListTable } from "./list.js";
import { columnClass, listRow, type Writing } from "./rows.js";
import { LIST_WORDS } from "./words.js";

/** Rows that stand in a page before the live list does, at most. */
const FIRST = 50;

/** What a list is drawn with where no script runs. */
interface StillOptions {
  document: Document;
  locale: Locale;
  /** The programme or meeting whose rows they are; null where they are all. */
  subject: string | null;
  /** The way from the page to the published files, with its last slash. */
  data: string;
}

/** Its documents are those that need no script. */
function writingOf({ document, locale, data }: StillOptions): Writing {
  const folder = `${data}${locale === "ko" ? "" : `${locale}/`}documents/`;
  const addressOf: Writing["addressOf"] = (place) =>
    anchored(`${folder}${encodeURIComponent(place.source)}.html`, place);
  const tie: Writing["tie"] = (content, on) => {
    const tied = tiedWords(document, "", on);
    tied.append(content);
    return tied;
  };
  return { document, locale, addressOf, tie };
}

/** How many rows there are, and where all of them can be had. */
function status(
  { shown, all, download }: { shown: number; all: number; download: string | null },
  { document, locale, data, subject }: StillOptions,
): HTMLElement {
  const words = LIST_WORDS[locale];
  const whose = subject === null ? "" : `${subject} · `;
  const said = html(document, "p", { class: "table-status", "data-furniture": "count" }, [
    whose + words.rows(shown, all, all),
  ]);
  if (download === null) return said;
  const href = `${data}downloads/csv/${download}.csv`;
  said.append(" · ", html(document, "a", { href, download: "" }, [words.whole]));
  return said;
}

function headOf<R>(columns: readonly ListColumn<R>[], document: Document): HTMLElement {
  const heads = columns.map((column) =>
    html(document, "th", { class: columnClass(column), scope: "col" }, [column.head]),
  );
  return html(document, "thead", {}, [html(document, "tr", {}, heads)]);
}

/**
 * A list as a plain table: its first rows, how many there are and where the whole of it is. Without
 * rows, words that say so.
 */
export function stillList<R>(
  list: ListTable<R>,
  rows: readonly R[],
  options: StillOptions,
): HTMLElement {
  const { document, locale } = options;
  const kept = rows.filter((row) => list.keeps?.(row) ?? true);
  if (kept.length === 0)
    return html(document, "p", { class: "empty" }, [(list.none ?? MISSING)[locale]]);
  const columns = list.columns(locale);
  const shown = list.download === null ? kept : kept.slice(0, FIRST);
  const anchor = list.anchor === undefined ? {} : { anchor: list.anchor };
  const body = shown.map((row) => listRow(row, { columns, ...anchor }, writingOf(options)));
  const table = html(document, "table", {}, [
    headOf(columns, document),
    html(document, "tbody", {}, body),
  ]);
  const region = { class: "table-scroll", role: "region", "aria-label": list.caption[locale] };
  const counted = { shown: shown.length, all: kept.length, download: list.download };
  return html(document, "div", { class: "sortable" }, [
    status(counted, options),
    html(document, "div", { ...region, tabindex: 0 }, [table]),
  ]);
}

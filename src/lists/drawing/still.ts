import { html, tiedSentence, tiedWords } from "../../figures/output/html.js";
import type { Locale } from "../../words/locale.js";
import { subjectName } from "../../words/programme.js";
import { MISSING } from "../../words/reading.js";
import type { ListColumn } from "./column.js";
import { columnsOf, commonLine } from "./common.js";
import { anchored } from "./links.js";
import { listCards } from "./cards.js";
import type { List, ListTable } from "../list.js";
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

/** Writing where no script runs: its documents are those that need none. */
export function plainWriting({
  document,
  locale,
  data,
}: Pick<StillOptions, "document" | "locale" | "data">): Writing {
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
  const whose = subject === null ? "" : `${subjectName(subject, locale)} · `;
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

/** A table as it stands without script. */
export function plainTable<R>(
  rows: readonly R[],
  {
    caption,
    ...list
  }: { caption: string; columns: readonly ListColumn<R>[]; anchor?: (row: R) => string | null },
  writing: Writing,
): HTMLElement {
  const { document } = writing;
  const body = rows.map((row) => listRow(row, list, writing));
  const table = html(document, "table", {}, [
    headOf(list.columns, document),
    html(document, "tbody", {}, body),
  ]);
  const region = { class: "table-scroll", role: "region", "aria-label": caption, tabindex: 0 };
  return html(document, "div", region, [table]);
}

function stillTable<R>(list: ListTable<R>, rows: readonly R[], options: StillOptions): HTMLElement {
  const { document, locale } = options;
  const { download } = list;
  const shown = download === null ? rows : rows.slice(0, FIRST);
  const anchor = list.anchor === undefined ? {} : { anchor: list.anchor };
  const columns = columnsOf(list.columns(locale), rows);
  const made = { caption: list.caption[locale], columns: columns.telling, ...anchor };
  const writing = plainWriting(options);
  return html(document, "div", { class: "sortable" }, [
    status({ shown: shown.length, all: rows.length, download }, options),
    ...commonLine(columns, rows, writing),
    plainTable(shown, made, writing),
  ]);
}

/**
 * A list as it stands without script. Of a table its first rows, how many there are and where the
 * whole of it is; cards and sentences stand whole. Without rows, words that say so.
 */
export function stillList<R>(
  list: List<R>,
  rows: readonly R[],
  options: StillOptions,
): HTMLElement {
  const { document, locale } = options;
  const kept = rows.filter((row) => list.keeps?.(row) ?? true);
  if ("sentence" in list)
    return html(document, "p", {}, tiedSentence(document, list.sentence(kept, locale)));
  if (kept.length === 0)
    return html(document, "p", { class: "empty" }, [(list.none ?? MISSING)[locale]]);
  return "card" in list
    ? listCards(list, kept, plainWriting(options))
    : stillTable(list, kept, options);
}

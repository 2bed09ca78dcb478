import { html } from "../../figures/output/html.js";
import type { Locale } from "../../words/locale.js";
import type { Furniture, Trace } from "../../words/trace.js";
import type { Cell, ListColumn, Piece } from "./column.js";
import type { DocumentPlace } from "./links.js";

/** How words of a list become elements. */
export interface Writing {
  document: Document;
  locale: Locale;
  /** The address of a document's place. */
  addressOf: (place: DocumentPlace) => string;
  /** Ties what is shown to what it rests on. */
  tie: (content: string | Node, on: Trace | Furniture) => Node;
}

/** What documents print is Korean on every page. */
const KOREAN = /\p{sc=Hang}/u;

/** The elements that pieces stand in, each with its class. */
const WRAPPED = {
  line: ["p", "answer"],
  second: ["span", "second"],
  mark: ["sup", null],
  code: ["code", null],
} as const;

/** Sites of others need not know what was read here. */
const relOf = (href: string | DocumentPlace): string | null =>
  typeof href === "string" && /^https?:/u.test(href) ? "noreferrer" : null;

/** A long name of parts may break after each underscore. */
function breaking(text: string, document: Document): (Node | string)[] {
  const [first = "", ...rest] = text.split(/(?<=_)(?=.)/u);
  return [first, ...rest.flatMap((part) => [html(document, "wbr"), part])];
}

/** Words that a reader opens below the others of their cell. */
function foldNode({ text, on, label = "" }: Piece, { document, tie }: Writing): HTMLElement {
  const summary = html(document, "summary", {}, [label]);
  const words = on === undefined ? text : tie(text, on);
  return html(document, "details", { class: "fold" }, [summary, html(document, "p", {}, [words])]);
}

function pieceNode(piece: Piece, writing: Writing): Node | string {
  const { text, on, href, label, as } = piece;
  if (as === "fold") return foldNode(piece, writing);
  const { document, locale, addressOf, tie } = writing;
  const lang = locale !== "ko" && KOREAN.test(text) ? "ko" : null;
  const attributes = { lang, "aria-label": label ?? null, class: as === "mark" ? "mark" : null };
  const content = breaking(text, document);
  const words =
    href !== undefined
      ? html(
          document,
          "a",
          {
            href: typeof href === "string" ? href : addressOf(href),
            rel: relOf(href),
            ...attributes,
          },
          content,
        )
      : lang === null && content.length === 1
        ? text
        : html(document, "span", { lang }, content);
  const tied = on === undefined ? words : tie(words, on);
  if (as === undefined) return tied;
  const [name, own] = WRAPPED[as];
  return html(document, name, { class: own }, [tied]);
}

/** What a cell shows, as content of an element. */
export function cellNodes(cell: Cell, writing: Writing, on?: Trace | Furniture): (Node | string)[] {
  const pieces =
    typeof cell === "string" ? [on === undefined ? { text: cell } : { text: cell, on }] : cell;
  return pieces.map((piece) => pieceNode(piece, writing));
}

/** The class of a column's cells. */
export function columnClass<R>(column: ListColumn<R>): string | null {
  if (column.isNumber === true) return "number";
  if (column.isLong === true) return "long";
  // A term of a vocabulary is a name.
  return column.isWhole === true || column.codeWords !== undefined ? "whole" : null;
}

/** A row of a list, its first cell the head of the row. */
export function listRow<R>(
  row: R,
  list: { columns: readonly ListColumn<R>[]; anchor?: (row: R) => string | null },
  writing: Writing,
): HTMLTableRowElement {
  const { document } = writing;
  const cells = list.columns.map((column, index) => {
    const attributes = { class: columnClass(column), scope: index === 0 ? "row" : null };
    const content = cellNodes(column.cell(row), writing, column.on?.(row));
    return html(document, index === 0 ? "th" : "td", attributes, content);
  });
  return html(document, "tr", { id: list.anchor?.(row) ?? null }, cells);
}

import type { AnyFigure, Column, Datum } from "../../figures/figure.js";
import { html, tiedSentence } from "../../figures/output/html.js";
import { cellText, headText, isNumeric } from "../../figures/output/table.js";
import { whole } from "../../words/number.js";
import type { Locale } from "../../words/locale.js";
import { plain, said, type Sentence } from "../../words/sentence.js";
import type { SlideTable } from "../slide.js";
import { SHORT } from "./columns.js";
import { rowsThatFit, type Room } from "./room.js";

/** So many columns can be read from the back of a hall. */
const MOST_COLUMNS = 4;

function cellOf(datum: Datum, column: Column, locale: Locale): Sentence {
  const on = column.on?.(datum) ?? (column.format === "year" ? "year" : datum);
  return [said(cellText(datum, column, locale), on)];
}

function isSaid(datum: Datum, key: string): boolean {
  const value: unknown = Object.entries(datum).find(([name]) => name === key)?.[1];
  return value !== null && value !== undefined;
}

/** As many rows as a room holds of a figure that is too large for a slide, and how many are left. */
export function tableOf(
  { figure, rows }: { figure: AnyFigure; rows: readonly Datum[] },
  room: Room,
  locale: Locale,
): { table: SlideTable; left: number } {
  const columns = figure.columns
    .filter(({ key }) => rows.some((datum) => isSaid(datum, key)))
    .slice(0, MOST_COLUMNS);
  const cells = rows.map((datum) => columns.map((column) => cellOf(datum, column, locale)));
  const texts = cells.map((row) => row.map(plain));
  const shown = cells.slice(0, rowsThatFit(texts, room));
  return {
    table: {
      head: columns.map((column) => headText(column, locale)),
      rows: shown,
      numeric: columns.map(({ format }) => isNumeric(format)),
    },
    left: rows.length - shown.length,
  };
}

/** Says that a table on a slide goes on elsewhere. */
export function leftWords(left: number, locale: Locale): Sentence {
  const number = said(whole(left), "count");
  return locale === "ko"
    ? ["그 밖에 ", number, "줄은 장부의 표에 있다."]
    : [number, " more rows stand in the ledger’s table."];
}

/** A table of words on a slide. */
export function tableElement({ head, rows, numeric }: SlideTable, document: Document): HTMLElement {
  const className = (index: number) => (numeric[index] === true ? "number" : null);
  const cellClass = (words: Sentence, index: number) =>
    className(index) ?? (plain(words).length <= SHORT ? "short" : null);
  const heads = head.map((words, index) =>
    html(document, "th", { scope: "col", class: className(index) }, [words]),
  );
  const body = rows.map((cells) =>
    html(
      document,
      "tr",
      {},
      cells.map((words, index) =>
        html(document, "td", { class: cellClass(words, index) }, tiedSentence(document, words)),
      ),
    ),
  );
  return html(document, "table", { class: "slide-table" }, [
    html(document, "thead", {}, [html(document, "tr", {}, heads)]),
    html(document, "tbody", {}, body),
  ]);
}

import type { AnyFigure, Column, Datum } from "../../figures/figure.js";
import { cellText, headText, isNumeric } from "../../figures/output/table.js";
import type { Locale } from "../../words/locale.js";
import { plain } from "../../words/sentence.js";
import type { Headline } from "../headline.js";
import type { SlideTable } from "../slide.js";
import { BRIEF_WORDS } from "./words.js";

/** A table as words: heads, rows, and which columns stand right-aligned. */
export interface Grid {
  head: readonly string[];
  rows: readonly (readonly string[])[];
  numeric: readonly boolean[];
}

/** A slide's table. */
export function gridOfTable({ head, rows, numeric }: SlideTable): Grid {
  return { head, rows: rows.map((row) => row.map(plain)), numeric };
}

/** Numbers that stand alone, one a row. */
export function gridOfNumbers(headlines: readonly Headline[], locale: Locale): Grid {
  const rows = headlines.map(({ label, value, detail }) => [label, value, detail].map(plain));
  return { head: BRIEF_WORDS[locale].numbers, rows, numeric: [false, true, false] };
}

/** Whether a column says nothing of any row. */
function isEmpty({ key }: Column, data: readonly Datum[]): boolean {
  return key !== "value" && data.every((row) => new Map(Object.entries(row)).get(key) == null);
}

/**
 * A figure's rows, with exact values, as its table on the site shows them, without columns that say
 * nothing of any of them.
 */
export function gridOfFigure(figure: AnyFigure, data: readonly Datum[], locale: Locale): Grid {
  const rows = figure.tabled?.(data) ?? data;
  const columns = figure.columns.filter((column) => !isEmpty(column, rows));
  return {
    head: columns.map((column) => headText(column, locale)),
    rows: rows.map((row) => columns.map((column) => cellText(row, column, locale))),
    numeric: columns.map(({ format }) => isNumeric(format)),
  };
}

import type { Locale } from "../words/locale.js";
import { harmless } from "./csv.js";
import type { AnyFigure, Column, Datum } from "./figure.js";
import { cellText, headText, isNumeric } from "./table.js";

/** Gives the ids of the documents that print facts. */
export type DocumentsOf = (facts: readonly string[]) => readonly string[];

type Raw = string | number | boolean | null;

/** A column of a file, with its head and the cell of a row. */
export interface SheetColumn {
  head: string;
  /** Whether its cells are sums or counts, to be grouped by thousands. */
  isAmount: boolean;
  cell(datum: Datum): Raw;
}

function raw(value: unknown): Raw {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  return Array.isArray(value) ? value.map(String).join("; ") : JSON.stringify(value);
}

function rawCell(datum: Datum, key: string): Raw {
  return raw(Object.entries(datum).find(([name]) => name === key)?.[1]);
}

const UNITS: Partial<Record<Column["format"], string>> = { won: "_krw", percent: "_percent" };

/** A column's name for machines, as the ledger's tables write theirs: `value_krw`. */
function nameOf({ key, format }: Column): string {
  const name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const unit = UNITS[format] ?? "";
  return name.endsWith(unit) ? name : name + unit;
}

/** What travels with every value, so that it can be traced without this site. */
function traceColumns(documentsOf: DocumentsOf): (SheetColumn & { key: string })[] {
  const text = (key: string, head: string, cell: (datum: Datum) => Raw) => ({
    key,
    head,
    isAmount: false,
    cell,
  });
  return [
    text("subject", "subject", ({ subject }) => subject),
    text("unit", "unit", ({ unit }) => unit),
    text("phase", "phase", ({ phase }) => phase),
    text("reading", "reading", ({ reading }) => reading ?? null),
    text("knownFrom", "known_from", ({ knownFrom }) => knownFrom ?? null),
    text("sources", "documents", ({ sources }) => sources.join("; ")),
    text("documents", "document_ids", ({ facts }) => documentsOf(facts).join(" ")),
    text("facts", "fact_ids", ({ facts }) => facts.join(" ")),
    text("formula", "formula", ({ formula }) => formula),
    text("findings", "finding_ids", ({ findings }) => findings.join(" ")),
    text("corrections", "correction_ids", ({ corrections }) => (corrections ?? []).join(" ")),
  ];
}

/** Trace columns that the figure's own columns do not show already. */
function tracesBeside(figure: AnyFigure, documentsOf: DocumentsOf): SheetColumn[] {
  const shown = new Set(figure.columns.map(({ key }) => key));
  return traceColumns(documentsOf).filter(({ key }) => !shown.has(key));
}

/** A figure's rows for machines: codes, ISO dates, exact won, ids; the same in every language. */
export function dataColumns(figure: AnyFigure, documentsOf: DocumentsOf): SheetColumn[] {
  const own = figure.columns.map((column) => ({
    head: nameOf(column),
    isAmount: isNumeric(column.format),
    cell: (datum: Datum) => rawCell(datum, column.key),
  }));
  return [...own, ...tracesBeside(figure, documentsOf)];
}

/** A figure's rows for people: heads and terms in their language, numbers as numbers, then the ids. */
export function readerColumns(
  figure: AnyFigure,
  documentsOf: DocumentsOf,
  locale: Locale,
): SheetColumn[] {
  const own = figure.columns.map((column) => ({
    head: headText(column, locale),
    isAmount: isNumeric(column.format),
    cell: (datum: Datum) => {
      const value = rawCell(datum, column.key);
      return typeof value === "number" || value === null ? value : cellText(datum, column, locale);
    },
  }));
  return [...own, ...tracesBeside(figure, documentsOf)];
}

/** Columns as lines of text, heads first; a gap is empty, and no text runs as a formula. */
export function linesOf(columns: readonly SheetColumn[], data: readonly Datum[]): string[][] {
  const text = (cell: Raw): string => {
    if (cell === null) return "";
    return typeof cell === "string" ? harmless(cell) : String(cell);
  };
  return [
    columns.map(({ head }) => head),
    ...data.map((datum) => columns.map((column) => text(column.cell(datum)))),
  ];
}

import type { Bilingual, Locale } from "../../words/locale.js";
import { term } from "../../words/terms.js";
import { harmless } from "./csv.js";
import type { AnyFigure, Column, Datum } from "../figure.js";
import { cellText, headText, isNumeric } from "./table.js";

/** Gives the ids of the documents that print facts. */
export type DocumentsOf = (facts: readonly string[]) => readonly string[];

type Raw = string | number | boolean | null;

/** A column of a file, with its head and the cell of a row. */
export interface SheetColumn {
  head: string;
  /** Whether its cells are sums or counts, to be grouped by thousands. */
  isAmount: boolean;
  cell: (datum: Datum) => Raw;
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

/** A column that travels with every value, so that it can be traced without this site. */
interface TraceColumn {
  /** Of the row; a figure's own column of that key takes its place. */
  key: string;
  name: string;
  words: Bilingual;
  cell: (datum: Datum) => Raw;
}

function traceColumns(documentsOf: DocumentsOf): TraceColumn[] {
  const column = (
    [key, name]: readonly [string, string],
    [ko, en]: readonly [string, string],
    cell: (datum: Datum) => Raw,
  ): TraceColumn => ({ key, name, words: { ko, en }, cell });
  const ids = (list: readonly string[] | undefined): string => (list ?? []).join(" ");
  return [
    column(["subject", "subject"], ["대상", "Subject"], ({ subject }) => subject),
    column(["unit", "unit"], ["단위", "Unit"], ({ unit }) => unit),
    column(["phase", "phase"], ["단계", "Phase"], ({ phase }) => phase),
    column(["reading", "reading"], ["읽기", "Reading"], ({ reading }) => reading ?? null),
    column(["knownFrom", "known_from"], ["알게 된 날", "Known from"], (d) => d.knownFrom ?? null),
    column(["sources", "documents"], ["문서", "Documents"], (d) => d.sources.join("; ")),
    column(["documents", "document_ids"], ["문서 번호", "Document ids"], (d) =>
      ids(documentsOf(d.facts)),
    ),
    column(["facts", "fact_ids"], ["사실 번호", "Fact ids"], ({ facts }) => ids(facts)),
    column(["formula", "formula"], ["셈", "Formula"], ({ formula }) => formula),
    column(["findings", "finding_ids"], ["점검 번호", "Finding ids"], (d) => ids(d.findings)),
    column(["corrections", "correction_ids"], ["바로잡음 번호", "Correction ids"], (d) =>
      ids(d.corrections),
    ),
  ];
}

/** Trace columns that the figure's own columns do not show already. */
function tracesBeside(figure: AnyFigure, documentsOf: DocumentsOf): TraceColumn[] {
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
  const traces = tracesBeside(figure, documentsOf).map(({ name, cell }) => ({
    head: name,
    isAmount: false,
    cell,
  }));
  return [...own, ...traces];
}

/** A figure's rows as its table shows them: heads and terms in words, but numbers as numbers. */
export function readerColumns(figure: AnyFigure, locale: Locale): SheetColumn[] {
  return figure.columns.map((column) => ({
    head: headText(column, locale),
    isAmount: isNumeric(column.format),
    cell: (datum: Datum) => {
      const value = rawCell(datum, column.key);
      return typeof value === "number" || value === null ? value : cellText(datum, column, locale);
    },
  }));
}

/** A figure's rows for a workbook: as its table shows them, then what each of them rests on. */
export function workbookColumns(
  figure: AnyFigure,
  documentsOf: DocumentsOf,
  locale: Locale,
): SheetColumn[] {
  const traces = tracesBeside(figure, documentsOf).map(({ key, words, cell }) => ({
    head: words[locale],
    isAmount: false,
    cell: (datum: Datum) => {
      const value = cell(datum);
      return key === "phase" && typeof value === "string" ? term("phase", value, locale) : value;
    },
  }));
  return [...readerColumns(figure, locale), ...traces];
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

import type { AnyFigure, Column, Datum } from "../../figures/figure.js";
import { isCorrected } from "../../figures/selection.js";
import { cellText, headText, isNumeric } from "../../figures/output/table.js";
import type { Locale } from "../../words/locale.js";
import type { Furniture, Trace } from "../../words/trace.js";
import { correctionMarks, daggers } from "./doubts.js";
import { dataTable, type TableColumn } from "../table/plain.js";

const WORDS = {
  ko: { doubt: "점검", corrected: "바로잡음" },
  en: { doubt: "Check", corrected: "Corrected" },
} as const;

/** A row's own evidence, unless its column says otherwise; a year names its row. */
function onOf(datum: Datum, column: Column): Trace | Furniture {
  if (column.format === "year") return "year";
  if (datum.value === null && column.key === "value") return datum;
  const on = column.on?.(datum) ?? datum;
  return typeof on !== "string" && on.facts.length === 0 ? "count" : on;
}

/** The table behind a chart: exact values, and a mark with a link where a finding questions them. */
export function figureTable(
  figure: AnyFigure,
  data: readonly Datum[],
  locale: Locale,
): HTMLElement {
  const columns: TableColumn<Datum>[] = figure.columns.map((column) => ({
    head: headText(column, locale),
    cell: (datum) => cellText(datum, column, locale),
    on: (datum) => onOf(datum, column),
    isNumber: isNumeric(column.format),
  }));
  if (data.some((datum) => datum.findings.length > 0))
    columns.push({ head: WORDS[locale].doubt, cell: (datum) => daggers(datum.findings) });
  if (isCorrected(data))
    columns.push({
      head: WORDS[locale].corrected,
      cell: (datum) => correctionMarks(datum.corrections ?? []),
    });
  return dataTable(data, { caption: figure.question[locale], columns, locale });
}

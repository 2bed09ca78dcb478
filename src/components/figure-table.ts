import type { AnyFigure, Datum } from "../figures/figure.js";
import { cellText, headText, isNumeric } from "../figures/table.js";
import type { Locale } from "../words/locale.js";
import { daggers } from "./doubts.js";
import { dataTable, type TableColumn } from "./table.js";

const DOUBT = { ko: "점검", en: "Check" } as const;

/** The table behind a chart: exact values, and a mark with a link where a finding questions them. */
export function figureTable(
  figure: AnyFigure,
  data: readonly Datum[],
  locale: Locale,
): HTMLElement {
  const columns: TableColumn<Datum>[] = figure.columns.map((column) => ({
    head: headText(column, locale),
    cell: (datum) => cellText(datum, column, locale),
    isNumber: isNumeric(column.format),
  }));
  if (data.some((datum) => datum.findings.length > 0))
    columns.push({ head: DOUBT[locale], cell: (datum) => daggers(datum.findings) });
  return dataTable(data, { caption: figure.question[locale], columns, locale });
}

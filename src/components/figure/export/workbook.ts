import type { SheetData } from "write-excel-file/browser";
import type { Datum } from "../../../figures/figure.js";
import type { SheetColumn } from "../../../figures/output/sheet.js";
import type { Locale } from "../../../words/locale.js";

/** A name and what is said under it. */
export type About = readonly (readonly [name: string, text: string])[];

const NAMES = {
  ko: { data: "자료", about: "설명" },
  en: { data: "Data", about: "About" },
} as const;

/** UTF-16 units that a cell of Excel holds at most; a file with more is refused as damaged. */
const CELL_LIMIT = 32_767;

const NARROW = 16;
const WIDE = 100;

type Cell = ReturnType<SheetColumn["cell"]>;

function heading(text: string) {
  return { value: text, type: String, fontWeight: "bold" as const };
}

function cell(value: Cell, isAmount: boolean) {
  if (value === null) return null;
  if (typeof value === "number")
    return {
      value,
      type: Number,
      ...(isAmount && Number.isInteger(value) ? { format: "#,##0" } : {}),
    };
  if (typeof value === "boolean") return { value, type: Boolean };
  const text = value.length > CELL_LIMIT ? `${value.slice(0, CELL_LIMIT - 1)}…` : value;
  return { value: text, type: String };
}

/** The rows of a sheet of data, heads first. */
function dataSheet(columns: readonly SheetColumn[], data: readonly Datum[]): SheetData {
  return [
    columns.map(({ head }) => heading(head)),
    ...data.map((datum) => columns.map((each) => cell(each.cell(datum), each.isAmount))),
  ];
}

function aboutSheet(about: About): SheetData {
  return about.map(([name, text]) => [
    heading(name),
    { value: text, type: String, wrap: true, alignVertical: "top" as const },
  ]);
}

/**
 * A workbook of two sheets: the rows, and what must be known of them. The library is fetched when a
 * reader first asks for one.
 */
export async function workbookOf(
  columns: readonly SheetColumn[],
  data: readonly Datum[],
  about: About,
  locale: Locale,
): Promise<Blob> {
  const { default: writeExcelFile } = await import("write-excel-file/browser");
  const names = NAMES[locale];
  const sheets = [
    {
      sheet: names.data,
      data: dataSheet(columns, data),
      columns: columns.map(() => ({ width: NARROW })),
      stickyRowsCount: 1,
    },
    { sheet: names.about, data: aboutSheet(about), columns: [{ width: NARROW }, { width: WIDE }] },
  ];
  return writeExcelFile(sheets).toBlob();
}

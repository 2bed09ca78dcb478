import writeExcelFile, { type Cell, type Sheet } from "write-excel-file/node";
import type { Answer, AnswerColumn, Plain } from "../store/read";
import type { WrittenTable } from "./tables";
import { setZipDay } from "./zip-time";

/** Said of a table that is too long for a sheet that a person could use. */
const NO_SHEET = { ko: " (CSV와 Parquet에만 있음)", en: " (in CSV and Parquet only)" };

const NARROW = 14;
const WIDE = 40;

/** UTF-16 units that a cell of Excel holds at most; a file with more is refused as damaged. */
const CELL_LIMIT = 32_767;

/** Text that a cell can hold; what is cut off stands in the other downloads. */
function cellText(text: string): string {
  return text.length > CELL_LIMIT
    ? `${text.slice(0, CELL_LIMIT - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`
    : text;
}

function cell(value: Plain, column: AnswerColumn): Cell {
  if (value === null) return null;
  if (typeof value === "number") {
    return { value, type: Number, ...(column.name.endsWith("_krw") ? { format: "#,##0" } : {}) };
  }
  if (typeof value === "boolean") return { value, type: Boolean };
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return { value: cellText(text), type: String };
}

function heading(text: string): Cell {
  return { value: text, type: String, fontWeight: "bold" };
}

function sheet(name: string, { columns, rows }: Answer): Sheet<Buffer> {
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ type }) => ({ width: type === "text" ? WIDE : NARROW })),
    data: [
      columns.map(({ name }) => heading(name)),
      ...rows.map((row) => columns.map((column) => cell(row[column.name] ?? null, column))),
    ],
  };
}

function contents(all: readonly WrittenTable[]): Sheet<Buffer> {
  const rows = all.map(({ relation, answer, rows: count }) => [
    { value: relation.name, type: String },
    { value: relation.kind, type: String },
    { value: count, type: Number },
    { value: relation.words.ko + (answer === null ? NO_SHEET.ko : ""), type: String },
    { value: relation.words.en + (answer === null ? NO_SHEET.en : ""), type: String },
  ]);
  return {
    sheet: "contents",
    stickyRowsCount: 1,
    columns: [WIDE, NARROW, NARROW, 2 * WIDE, 2 * WIDE].map((width) => ({ width })),
    data: [["name", "kind", "rows", "뜻", "meaning"].map(heading), ...rows],
  };
}

/**
 * Tables and views as one workbook, a sheet each but for long ones, which its contents name; its time
 * stamps are the release's day.
 */
export async function workbook(all: readonly WrittenTable[], day: string): Promise<Buffer> {
  const sheets = all.flatMap(({ relation, answer }) =>
    answer === null ? [] : [sheet(relation.name, answer)],
  );
  const bytes = await writeExcelFile([contents(all), ...sheets]).toBuffer();
  setZipDay(bytes, day);
  return bytes;
}

import writeExcelFile, { type Cell, type Sheet } from "write-excel-file/node";
import type { Relation } from "../schema/relations";
import type { Answer, AnswerColumn, Plain } from "../store/read";
import { setZipDay } from "./zip-time";

/** A table or view with its rows. */
export interface Content {
  relation: Relation;
  answer: Answer;
}

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

function sheet({ relation, answer }: Content): Sheet<Buffer> {
  const { columns, rows } = answer;
  return {
    sheet: relation.name,
    stickyRowsCount: 1,
    columns: columns.map(({ type }) => ({ width: type === "text" ? WIDE : NARROW })),
    data: [
      columns.map(({ name }) => heading(name)),
      ...rows.map((row) => columns.map((column) => cell(row[column.name] ?? null, column))),
    ],
  };
}

function contents(all: readonly Content[]): Sheet<Buffer> {
  const rows = all.map(({ relation, answer }) => [
    { value: relation.name, type: String },
    { value: relation.kind, type: String },
    { value: answer.rows.length, type: Number },
    { value: relation.words.ko, type: String },
    { value: relation.words.en, type: String },
  ]);
  return {
    sheet: "contents",
    stickyRowsCount: 1,
    columns: [WIDE, NARROW, NARROW, 2 * WIDE, 2 * WIDE].map((width) => ({ width })),
    data: [["name", "kind", "rows", "뜻", "meaning"].map(heading), ...rows],
  };
}

/** All tables and views as one workbook, a sheet each; its time stamps are the release's day. */
export async function workbook(all: readonly Content[], day: string): Promise<Buffer> {
  const bytes = await writeExcelFile([contents(all), ...all.map(sheet)]).toBuffer();
  setZipDay(bytes, day);
  return bytes;
}

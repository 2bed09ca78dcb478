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

/** Characters that no XML file may hold, such as a form feed in a quote. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}/gu;

function cell(value: Plain, column: AnswerColumn): Cell {
  if (value === null) return null;
  if (typeof value === "number") {
    return { value, type: Number, ...(column.name.endsWith("_krw") ? { format: "#,##0" } : {}) };
  }
  if (typeof value === "boolean") return { value, type: Boolean };
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return { value: text.replace(FORBIDDEN, "\uFFFD"), type: String };
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

import { csvRows, csvText, harmless } from "../../src/figures/output/csv.js";
import type { Answer, Plain } from "../store/read";

/** One cell as text: null is empty, a list is JSON; text never runs as a formula. */
export function cellText(value: Plain): string {
  if (value === null) return "";
  if (Array.isArray(value)) return JSON.stringify(value);
  return typeof value === "string" ? harmless(value) : String(value);
}

function cellsOf({ columns, rows }: Answer): string[][] {
  return rows.map((row) => columns.map(({ name }) => cellText(row[name] ?? null)));
}

/** An answer as CSV for spreadsheets. */
export function csvFile(answer: Answer): string {
  return csvText([answer.columns.map(({ name }) => name), ...cellsOf(answer)]);
}

/** The rows of an answer as lines that follow those of a CSV file. */
export function csvLines(answer: Answer): string {
  return csvRows(cellsOf(answer));
}

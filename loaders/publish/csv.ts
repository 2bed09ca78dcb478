import { csvText, harmless } from "../../src/figures/csv.js";
import type { Answer, Plain } from "../store/read";

/** One cell as text: null is empty, a list is JSON; text never runs as a formula. */
export function cellText(value: Plain): string {
  if (value === null) return "";
  if (Array.isArray(value)) return JSON.stringify(value);
  return typeof value === "string" ? harmless(value) : String(value);
}

/** An answer as CSV for spreadsheets. */
export function csvFile({ columns, rows }: Answer): string {
  const names = columns.map(({ name }) => name);
  return csvText([names, ...rows.map((row) => names.map((name) => cellText(row[name] ?? null)))]);
}

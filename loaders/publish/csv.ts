import { csvFormatRows } from "d3";
import type { Answer, Plain } from "../store/read";

/** Excel takes a file without this mark for the system's legacy encoding. */
const BYTE_ORDER_MARK = "\uFEFF";

const NUMERAL = /^[+-]?[\d,]*\.?\d+%?$/;

/**
 * Text that a spreadsheet would run as a formula, made text again by an apostrophe; numerals stay.
 * Source: OWASP, CSV Injection.
 */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(text) && !NUMERAL.test(text) ? `'${text}` : text;
}

/** One cell as text: null is empty, a list is JSON. */
export function cellText(value: Plain): string {
  if (value === null) return "";
  if (Array.isArray(value)) return JSON.stringify(value);
  return typeof value === "string" ? harmless(value) : String(value);
}

/** An answer as CSV for spreadsheets: UTF-8 with its mark, CRLF line ends (RFC 4180). */
export function csvFile({ columns, rows }: Answer): string {
  const names = columns.map(({ name }) => name);
  const cells = rows.map((row) => names.map((name) => cellText(row[name] ?? null)));
  const lines = [names, ...cells].map((line) => csvFormatRows([line]));
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

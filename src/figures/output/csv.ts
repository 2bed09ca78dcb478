import { csvFormatRows, tsvFormatRows } from "d3";

/** Excel takes a file without this mark for the system's legacy encoding. */
const BYTE_ORDER_MARK = "\uFEFF";

const NUMERAL = /^[+-]?[\d,]*\.?\d+%?$/;

/**
 * Text that a spreadsheet would run as a formula, made text again by an apostrophe; numerals stay.
 * Source: OWASP, CSV Injection.
 */
export function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(text) && !NUMERAL.test(text) ? `'${text}` : text;
}

/**
 * Lines of cells as CSV for spreadsheets: UTF-8 with its mark, CRLF line ends.
 * Source: RFC 4180.
 */
export function csvText(lines: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + csvRows(lines);
}

/** Lines of cells as lines of a CSV file that has begun. */
export function csvRows(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => `${csvFormatRows([[...line]])}\r\n`).join("");
}

/** Lines of cells as text that a spreadsheet takes when it is pasted. */
export function tsvText(lines: readonly (readonly string[])[]): string {
  return tsvFormatRows(lines.map((line) => [...line]));
}

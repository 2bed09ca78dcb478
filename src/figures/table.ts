import { date } from "../words/date.js";
import type { Locale } from "../words/locale.js";
import { percent, whole } from "../words/number.js";
import { term, type Vocabulary } from "../words/terms.js";
import { wonExact } from "../words/won.js";
import type { Column, Format } from "./figure.js";

const NOTHING: Readonly<Record<Locale, string>> = { ko: "자료에 없음", en: "not in the sources" };

const PRESENCE: Readonly<Record<Locale, readonly [string, string]>> = {
  ko: ["예", "아니요"],
  en: ["yes", "no"],
};

function number(value: number, format: Format, locale: Locale): string {
  if (format === "won") return wonExact(value, locale);
  if (format === "percent") return percent(value);
  return format === "year" ? String(value) : whole(value);
}

/** The text of a cell: exact values, and words where the sources say nothing. */
export function cellText(row: object, column: Column, locale: Locale): string {
  const value: unknown = Object.entries(row).find(([key]) => key === column.key)?.[1];
  if (value === null || value === undefined) return column.key === "value" ? NOTHING[locale] : "–";
  if (typeof value === "number") return number(value, column.format, locale);
  if (typeof value === "boolean") return PRESENCE[locale][value ? 0 : 1];
  if (Array.isArray(value)) return value.map(String).join(", ");
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (column.format === "month") return date(text, locale);
  return isVocabulary(column.format) ? term(column.format, text, locale) : text;
}

const VOCABULARIES: ReadonlySet<string> = new Set<Vocabulary & Format>([
  "phase",
  "kind",
  "class",
  "severity",
  "measure",
]);

function isVocabulary(format: Format): format is Format & Vocabulary {
  return VOCABULARIES.has(format);
}

/** Whether a column's cells stand right-aligned. */
export function isNumeric(format: Format): boolean {
  return format === "won" || format === "count" || format === "percent";
}

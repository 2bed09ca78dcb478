import { date } from "../../words/date.js";
import { formulaName } from "../../words/formula.js";
import type { Locale } from "../../words/locale.js";
import { counter, decimal, whole } from "../../words/number.js";
import { term, type Vocabulary } from "../../words/terms.js";
import type { Column, Format } from "../figure.js";

const NOTHING: Readonly<Record<Locale, string>> = { ko: "자료에 없음", en: "not in the sources" };

const PRESENCE: Readonly<Record<Locale, readonly [string, string]>> = {
  ko: ["예", "아니요"],
  en: ["yes", "no"],
};

function number(value: number, format: Format): string {
  if (format === "percent") return decimal(value, 2);
  return format === "year" ? String(value) : whole(value);
}

/** Units of columns that hold one; other counts name theirs in a column of its own. */
const UNITS: Partial<Record<Format, Readonly<Record<Locale, string>>>> = {
  won: { ko: "원", en: "₩" },
  percent: { ko: "%", en: "%" },
};

/** The head of a column, with the unit of its cells. */
export function headText(column: Column, locale: Locale): string {
  const unit = UNITS[column.format]?.[locale];
  const words = column.words[locale];
  return unit === undefined ? words : `${words} (${unit})`;
}

/** The text of a cell: exact values, and words where the sources say nothing. */
export function cellText(row: object, column: Column, locale: Locale): string {
  const value: unknown = Object.entries(row).find(([key]) => key === column.key)?.[1];
  if (value === null || value === undefined)
    return column.absent?.[locale] ?? (column.key === "value" ? NOTHING[locale] : "–");
  if (typeof value === "number") return number(value, column.format);
  if (typeof value === "boolean") return PRESENCE[locale][value ? 0 : 1];
  const texts = (Array.isArray(value) ? value : [value]) as unknown[];
  return texts.map((each) => wordsOf(each, column, locale)).join(", ");
}

function wordsOf(value: unknown, { format, codes }: Column, locale: Locale): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const words = codes?.[text]?.[locale];
  if (words !== undefined) return words;
  if (format === "month") return date(text, locale);
  if (format === "counter") return counter(text, null, locale);
  if (format === "formula") return formulaName(text, locale) ?? text;
  return isVocabulary(format) ? term(format, text, locale) : text;
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

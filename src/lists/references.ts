import { date } from "../words/date.js";
import type { Locale } from "../words/locale.js";
import { printed } from "../words/trace.js";
import { MISSING } from "../words/reading.js";
import type { ListColumn } from "./drawing/column.js";
import type { ListTable } from "./list.js";

const WORDS = {
  ko: { number: "문서번호", day: "날짜" },
  en: { number: "Document number", day: "Day" },
} as const;

/** A document that a record cites, of the published list `references`. */
interface ReferenceRow {
  id: string;
  document_number: string;
  date: string | null;
}

function columns(locale: Locale): ListColumn<ReferenceRow>[] {
  const words = WORDS[locale];
  const on = (row: ReferenceRow) => printed([row.id]);
  return [
    {
      ...{ id: "number", head: words.number, value: (row) => row.document_number, isLong: true },
      ...{ cell: (row) => row.document_number, on },
    },
    {
      ...{ id: "day", head: words.day, value: (row) => row.date, isWhole: true },
      ...{ cell: (row) => (row.date === null ? MISSING[locale] : date(row.date, locale)), on },
    },
  ];
}

/** The documents that a record cites by their numbers. */
export const references: ListTable<ReferenceRow> = {
  ...{ id: "cited", rows: "references", download: "reference", columns, isOfOne: true },
  caption: { ko: "관련 문서", en: "References" },
};

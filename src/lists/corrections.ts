import type { Locale } from "../words/locale.js";
import { readingTerm } from "../words/reading.js";
import { printed } from "../words/trace.js";
import type { ListColumn } from "./drawing/column.js";
import type { ListTable } from "./list.js";

const WORDS = {
  ko: {
    printed: "인쇄된 것",
    meant: "뜻하는 것",
    reason: "까닭",
    evidence: "근거와 문서",
    status: "처리",
  },
  en: {
    printed: "Printed",
    meant: "Meant",
    reason: "Why",
    evidence: "Evidence and document",
    status: "Status",
  },
} as const;

/** A known error of a document, of the published list `corrections`. */
interface CorrectionRow {
  id: string;
  fact_id: string;
  /** Title of its document. */
  document: string;
  printed: string;
  meant: string;
  reason_ko: string;
  reason_en: string;
  evidence: string;
  status: string;
}

type Column = ListColumn<CorrectionRow>;

/** What stands there and what is meant. */
function values(locale: Locale): Column[] {
  const column = (id: "printed" | "meant"): Column => ({
    ...{ id, head: WORDS[locale][id], value: (row) => row[id], cell: (row) => row[id] },
    on: (row) => printed([row.fact_id]),
  });
  return [column("printed"), column("meant")];
}

function columns(locale: Locale): Column[] {
  const words = WORDS[locale];
  const reason = (row: CorrectionRow): string => (locale === "ko" ? row.reason_ko : row.reason_en);
  const status = (row: CorrectionRow): string => readingTerm("correction", row.status, locale);
  return [
    ...values(locale),
    {
      ...{ id: "reason", head: words.reason, value: reason, cell: reason, on: () => "rule" },
      isLong: true,
    },
    {
      ...{ id: "evidence", head: words.evidence, isLong: true },
      value: (row) => `${row.evidence} · ${row.document}`,
      cell: ({ evidence, document }) => [
        { text: evidence, on: "rule" },
        { text: document, on: "name", as: "second" },
      ],
    },
    { id: "status", head: words.status, value: status, cell: status },
  ];
}

/** Every known error of the documents: what is printed, what is meant, why, and what became of it. */
export const corrections: ListTable<CorrectionRow> = {
  ...{ id: "corrected", rows: "corrections", download: "correction", columns },
  caption: { ko: "바로잡은 것", en: "Corrections" },
  none: { ko: "바로잡은 것이 없다.", en: "Nothing is corrected." },
  anchor: (row) => row.id,
};

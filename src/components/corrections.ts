import { readingTerm } from "../words/reading.js";
import { printed } from "../words/trace.js";
import { pageLocale } from "./address.js";
import { element } from "./dom.js";
import { dataTable } from "./table.js";

const WORDS = {
  ko: {
    caption: "바로잡은 것",
    none: "바로잡은 것이 없다.",
    printed: "인쇄된 것",
    meant: "뜻하는 것",
    reason: "까닭",
    evidence: "근거와 문서",
    status: "처리",
  },
  en: {
    caption: "Corrections",
    none: "Nothing is corrected.",
    printed: "Printed",
    meant: "Meant",
    reason: "Why",
    evidence: "Evidence and document",
    status: "Status",
  },
} as const;

/** A known error of a document, as the table `correction` has it. */
export interface CorrectionRow {
  id: string;
  source_id: string;
  fact_id: string;
  printed: string;
  meant: string;
  reason_ko: string;
  reason_en: string;
  evidence: string;
  status: string;
}

const evidenceIn =
  (documents: readonly { source_id: string; title: string }[]) =>
  ({ evidence, source_id }: CorrectionRow): HTMLElement => {
    const title = documents.find((document) => document.source_id === source_id)?.title ?? "–";
    return element("span", {}, [evidence, element("span", { class: "second" }, [title])]);
  };

/** Every known error of the documents: what is printed, what is meant, why, and what became of it. */
export function correctionTable(
  corrections: readonly CorrectionRow[],
  documents: readonly { source_id: string; title: string }[],
): HTMLElement {
  const locale = pageLocale();
  const words = WORDS[locale];
  if (corrections.length === 0) return element("p", { class: "empty" }, [words.none]);
  const on = ({ fact_id }: CorrectionRow) => printed([fact_id]);
  const reason = (row: CorrectionRow): string => (locale === "ko" ? row.reason_ko : row.reason_en);
  return dataTable(corrections, {
    caption: words.caption,
    locale,
    anchor: (row) => row.id,
    columns: [
      { head: words.printed, cell: (row) => row.printed, on },
      { head: words.meant, cell: (row) => row.meant, on },
      { head: words.reason, cell: reason, isLong: true, on: () => "rule" },
      { head: words.evidence, cell: evidenceIn(documents), isLong: true, on: () => "rule" },
      { head: words.status, cell: (row) => readingTerm("correction", row.status, locale) },
    ],
  });
}

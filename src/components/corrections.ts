import { readingTerm } from "../words/reading.js";
import { printed } from "../words/trace.js";
import { pageLocale } from "./address.js";
import { element } from "./dom.js";
import { listRows } from "./published.js";
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

function evidence({ evidence: words, document }: CorrectionRow): HTMLElement {
  return element("span", {}, [words, element("span", { class: "second" }, [document])]);
}

/**
 * Every known error of the documents: what is printed, what is meant, why, and what became of it.
 * @throws (rejects) where the list cannot be read
 */
export async function correctionTable(): Promise<HTMLElement> {
  const locale = pageLocale();
  const words = WORDS[locale];
  const corrections = await listRows<CorrectionRow>("corrections");
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
      { head: words.evidence, cell: evidence, isLong: true, on: () => "rule" },
      { head: words.status, cell: (row) => readingTerm("correction", row.status, locale) },
    ],
  });
}

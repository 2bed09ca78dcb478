import { readingTerm } from "../words/reading.js";
import { printed } from "../words/trace.js";
import { element } from "./dom.js";
import { dataTable } from "./table.js";

/** A known error of a document, as the table `correction` has it. */
export interface CorrectionRow {
  id: string;
  source_id: string;
  fact_id: string;
  printed: string;
  meant: string;
  reason_ko: string;
  evidence: string;
  status: string;
}

const evidenceIn =
  (documents: readonly { id: string; title: string }[]) =>
  ({ evidence, source_id }: CorrectionRow): HTMLElement => {
    const title = documents.find(({ id }) => id === source_id)?.title ?? "–";
    return element("span", {}, [evidence, element("span", { class: "second" }, [title])]);
  };

/** Every known error of the documents: what is printed, what is meant, why, and what became of it. */
export function correctionTable(
  corrections: readonly CorrectionRow[],
  documents: readonly { id: string; title: string }[],
): HTMLElement {
  if (corrections.length === 0) return element("p", { class: "empty" }, ["바로잡은 것이 없다."]);
  const on = ({ fact_id }: CorrectionRow) => printed([fact_id]);
  return dataTable(corrections, {
    caption: "바로잡은 것",
    anchor: (row) => row.id,
    columns: [
      { head: "인쇄된 것", cell: (row) => row.printed, on },
      { head: "뜻하는 것", cell: (row) => row.meant, on },
      { head: "까닭", cell: (row) => row.reason_ko, isLong: true, on: () => "rule" },
      { head: "근거와 문서", cell: evidenceIn(documents), isLong: true, on: () => "rule" },
      { head: "처리", cell: (row) => readingTerm("correction", row.status, "ko") },
    ],
  });
}

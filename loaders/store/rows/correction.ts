import type { LedgerCorrection } from "../input";
import type { RowSet } from "../row-set";

/** A known error of a source, beside the fact that keeps what is printed. */
export function addCorrection(set: RowSet, correction: LedgerCorrection): void {
  const { id, sourceId, factId, span, printed, meant, field, value, reason, evidence, status } =
    correction;
  set.add("correction", {
    id,
    source_id: sourceId,
    fact_id: factId,
    span_id: set.span(sourceId, span),
    printed,
    meant,
    field,
    value: String(value),
    reason_ko: reason.ko,
    reason_en: reason.en,
    evidence,
    status,
  });
}

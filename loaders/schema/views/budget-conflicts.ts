import type { View } from "../view";
import { KNOWN_COLUMNS } from "./known";

/**
 * A conflict is shown with every print, never averaged. Documents that print several sums of one year
 * and phase are at odds with others only where none of the sums is printed by all of them.
 */
export const budgetConflicts: View = {
  name: "budget_conflicts",
  words: {
    en: "project totals of one year and phase that documents print differently, each with its document",
    ko: "문서마다 다르게 인쇄된 사업 총액",
  },
  columns: {
    programme: { en: "the project", ko: "세부사업" },
    year: { en: "fiscal year", ko: "회계연도" },
    phase: { en: "stage of the budget cycle", ko: "예산 단계" },
    source_id: { en: "the document", ko: "문서" },
    document: { en: "title of the document", ko: "문서 제목" },
    fiscal_year: { en: "fiscal year of the document", ko: "문서의 회계연도" },
    amount_krw: { en: "whole won, as this document has it", ko: "이 문서의 금액, 원" },
    known_from: KNOWN_COLUMNS.known_from,
    known_by: KNOWN_COLUMNS.known_by,
    documents: { en: "how many documents print it", ko: "문서의 수" },
    sums: { en: "how many different sums they print", ko: "서로 다른 금액의 수" },
    facts: { en: "ids of the facts", ko: "사실" },
  },
  order: ["programme", "year", "phase", "known_from", "source_id", "amount_krw"],
  sql: `
WITH total AS (
  SELECT programme, year, phase, CAST(count(DISTINCT source_id) AS INTEGER) AS documents,
    CAST(count(DISTINCT amount_krw) AS INTEGER) AS sums
  FROM budget_vintages GROUP BY ALL
),
agreed AS (
  SELECT programme, year, phase, max(printed_by) AS printed_by FROM (
    SELECT programme, year, phase, amount_krw, count(DISTINCT source_id) AS printed_by
    FROM budget_vintages GROUP BY ALL)
  GROUP BY ALL
)
SELECT v.programme, v.year, v.phase, v.source_id, s.title AS document, s.fiscal_year, v.amount_krw,
  v.known_from, v.known_by, t.documents, t.sums, v.facts
FROM budget_vintages v JOIN total t USING (programme, year, phase)
JOIN agreed a USING (programme, year, phase)
JOIN source s ON s.id = v.source_id
WHERE a.printed_by < t.documents`,
};

import type { View } from "../view";
import { programmeOf } from "./programme";

/**
 * A settlement row is known by its shape: sums of one path that differ in phase, the current budget
 * among them. Where a table prints several totals of one year and phase, the one named as the
 * whole (계, 합계, 총계) is the programme's, else the largest. A sum read under a guess is no total.
 */
export const budgetByYear: View = {
  name: "budget_by_year",
  words: {
    en: "a budget sheet's project totals by year and phase; a sum printed twice is one row",
    ko: "연도·단계별 사업 총액; 두 번 인쇄된 금액은 한 줄",
  },
  columns: {
    source_id: { en: "the document", ko: "문서" },
    programme: { en: "the project", ko: "세부사업" },
    year: { en: "fiscal year", ko: "회계연도" },
    phase: { en: "stage of the budget cycle", ko: "예산 단계" },
    amount_krw: { en: "whole won", ko: "원" },
    sums: {
      en: "how many different sums are printed for it; 1 is no contradiction",
      ko: "서로 다른 금액의 수",
    },
    labels: { en: "labels as printed", ko: "인쇄된 이름" },
    facts: { en: "ids of the facts", ko: "사실" },
  },
  order: ["source_id", "year", "phase", "amount_krw"],
  sql: `
WITH placed AS (
  SELECT a.*, ${programmeOf("s")} AS programme,
    coalesce(p.section, '') AS section, coalesce(p.table_label, '') AS table_label,
    regexp_full_match(regexp_replace(a.label, '[^가-힣]', '', 'g'), '총?합?계|총액') AS is_whole
  FROM amount a
  JOIN fact f USING (id)
  JOIN span p ON p.id = f.span_id
  JOIN source s ON s.id = a.source_id
  WHERE s.family = 'budget-sheet' AND a.amount_krw IS NOT NULL AND a.fiscal_year IS NOT NULL
    AND a.confidence = 'certain'
),
settlement AS (
  SELECT source_id, path FROM placed GROUP BY source_id, path
  HAVING count(DISTINCT phase) >= 2 AND bool_or(phase = 'current-budget')
),
candidate AS (
  SELECT p.* FROM placed p LEFT JOIN settlement r ON r.source_id = p.source_id AND r.path = p.path
  WHERE p.phase IS NOT NULL AND p.phase NOT IN ('breakdown', 'funding', 'unit-price', 'limit')
    AND (r.path IS NOT NULL OR ((p.is_total AND NOT contains(p.label, '소계')) OR p.is_whole))
),
chosen AS (
  SELECT DISTINCT source_id, fiscal_year, phase, amount_krw FROM (
    SELECT * FROM candidate QUALIFY row_number() OVER (
      PARTITION BY source_id, fiscal_year, phase, section, table_label
      ORDER BY is_whole DESC, abs(amount_krw) DESC, id) = 1)
)
SELECT source_id, programme, fiscal_year AS year, phase, amount_krw,
  CAST(count(*) OVER (PARTITION BY source_id, fiscal_year, phase) AS INTEGER) AS sums,
  list_sort(list(DISTINCT label)) AS labels, list_sort(list(id)) AS facts
FROM candidate SEMI JOIN chosen USING (source_id, fiscal_year, phase, amount_krw)
GROUP BY source_id, programme, fiscal_year, phase, amount_krw`,
};

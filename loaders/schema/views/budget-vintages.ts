import type { View } from "../view";

/** Each document's print of a total is kept; none is averaged with another's. */
export const budgetVintages: View = {
  name: "budget_vintages",
  words: {
    en: "project totals by document, with the day each was known from; documents are never averaged",
    ko: "문서별 사업 총액과 그것을 알게 된 날",
  },
  columns: {
    source_id: { en: "the document", ko: "문서" },
    programme: { en: "the project", ko: "세부사업" },
    year: { en: "fiscal year", ko: "회계연도" },
    phase: { en: "stage of the budget cycle", ko: "예산 단계" },
    amount_krw: { en: "whole won", ko: "원" },
    known_from: { en: "day from which it was known", ko: "알게 된 날" },
    known_by: {
      en: "what dates it: approval, else publication, else access",
      ko: "날짜의 근거",
    },
    sums: {
      en: "how many different sums the document prints for it; 1 is no contradiction",
      ko: "서로 다른 금액의 수",
    },
    facts: { en: "ids of the facts", ko: "사실" },
  },
  order: ["programme", "year", "phase", "known_from", "source_id", "amount_krw"],
  sql: `
SELECT b.source_id, b.programme, b.year, b.phase, b.amount_krw,
  coalesce(s.approved_on, s.produced_on, CAST(s.accessed_on AS VARCHAR)) AS known_from,
  CASE WHEN s.approved_on IS NOT NULL THEN 'approval'
    WHEN s.produced_on IS NOT NULL THEN 'publication' ELSE 'access' END AS known_by,
  b.sums, b.facts
FROM budget_by_year b JOIN source s ON s.id = b.source_id`,
};

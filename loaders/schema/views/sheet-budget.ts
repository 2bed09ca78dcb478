import type { View } from "../view";

/** What later parts of a sheet are shares of; the rules of the checks take the same sum. */
export const sheetBudget: View = {
  name: "sheet_budget",
  words: {
    en: "a budget sheet's last word on a year: its final budget, else its budget; none where sums differ",
    ko: "사업설명서가 마지막으로 적은 그해 예산: 최종예산, 없으면 예산액",
  },
  columns: {
    source_id: { en: "the document", ko: "문서" },
    programme: { en: "the project", ko: "세부사업" },
    year: { en: "fiscal year", ko: "회계연도" },
    phase: { en: "final-budget or budget", ko: "예산 단계" },
    amount_krw: { en: "whole won", ko: "원" },
    facts: { en: "ids of the facts", ko: "사실" },
  },
  order: ["source_id", "year"],
  sql: `
SELECT source_id, programme, year, phase, amount_krw, facts FROM budget_by_year
WHERE phase IN ('final-budget', 'budget') AND sums = 1
QUALIFY row_number() OVER (PARTITION BY source_id, year ORDER BY phase = 'final-budget' DESC) = 1`,
};

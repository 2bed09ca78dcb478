import type { View } from "../view";

/** 집행률 = 집행액 ÷ 예산현액, in hundredths of a percent by whole numbers, so that half is rounded up. */
export const executionRate: View = {
  name: "execution_rate",
  words: {
    en: "executed ÷ available appropriation, in percent, two decimals, half up",
    ko: "집행률 = 집행액 ÷ 예산현액, 소수 둘째 자리까지 반올림",
  },
  columns: {
    source_id: { en: "the document", ko: "문서" },
    programme: { en: "the project", ko: "세부사업" },
    year: { en: "fiscal year", ko: "회계연도" },
    executed_krw: { en: "executed, whole won", ko: "집행액, 원" },
    current_budget_krw: { en: "available appropriation, whole won", ko: "예산현액, 원" },
    rate_percent: { en: "null without a base, or where several sums are printed", ko: "집행률, %" },
    facts: { en: "ids of the facts", ko: "사실" },
  },
  order: ["source_id", "year"],
  sql: `
WITH sums AS (
  SELECT source_id, programme, year,
    any_value(amount_krw) FILTER (phase = 'executed' AND sums = 1) AS executed_krw,
    any_value(amount_krw) FILTER (phase = 'current-budget' AND sums = 1) AS current_budget_krw,
    list_sort(flatten(list(facts))) AS facts
  FROM budget_by_year WHERE phase IN ('executed', 'current-budget')
  GROUP BY source_id, programme, year
)
SELECT source_id, programme, year, executed_krw, current_budget_krw,
  CASE WHEN current_budget_krw > 0 THEN
    CAST(((20000::HUGEINT * executed_krw + current_budget_krw) // (2::HUGEINT * current_budget_krw)) / 100.0
      AS DECIMAL(12, 2)) END AS rate_percent,
  facts
FROM sums`,
};

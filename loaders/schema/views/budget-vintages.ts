import type { View } from "../view";
import { KNOWN_COLUMNS, knownUntil } from "./known";
import { BY_PROGRAMME } from "./programme";

/** Each document's print of a total is kept; none is averaged with another's. */
export const budgetVintages: View = {
  name: "budget_vintages",
  words: {
    en: "project totals by document, with the days it was known and superseded; never averaged",
    ko: "문서별 사업 총액과 그것을 알게 된 날, 바뀐 날",
  },
  columns: {
    source_id: { en: "the document", ko: "문서" },
    programme: { en: "the project", ko: "세부사업" },
    year: { en: "fiscal year", ko: "회계연도" },
    phase: { en: "stage of the budget cycle", ko: "예산 단계" },
    amount_krw: { en: "whole won", ko: "원" },
    ...KNOWN_COLUMNS,
    sums: {
      en: "how many different sums the document prints for it; 1 is no contradiction",
      ko: "서로 다른 금액의 수",
    },
    facts: { en: "ids of the facts", ko: "사실" },
  },
  order: ["programme", "year", "phase", "known_from", "source_id", "amount_krw"],
  sql: `
WITH print AS (
  SELECT DISTINCT b.programme, b.year, b.phase, d.source_id, d.fiscal_year, d.known_from, d.known_by,
    d.replaced_on
  FROM budget_by_year b JOIN document_dates d USING (source_id)
),
vintage AS (
  SELECT *, ${knownUntil(`${BY_PROGRAMME}, year, phase`)} AS known_until FROM print
)
SELECT b.source_id, b.programme, b.year, b.phase, b.amount_krw,
  v.known_from, v.known_by, v.known_until, b.sums, b.facts
FROM budget_by_year b JOIN vintage v USING (source_id, programme, year, phase)`,
};

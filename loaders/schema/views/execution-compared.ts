import type { View } from "../view";
import { UNNAMED_PROGRAMME, programmeOf } from "./programme";

/**
 * What the state's books say of a project beside what its documents print; neither is added to the other,
 * nor takes the other's place. The records of a project in one answer are its accounts, which together
 * are the whole.
 */
export const executionCompared: View = {
  name: "execution_compared",
  words: {
    en: "official records of a project beside the totals that budget sheets print, by year and phase",
    ko: "공식 기록(지방재정365)과 사업설명서에 인쇄된 총액",
  },
  columns: {
    programme: { en: "the project", ko: "세부사업" },
    year: { en: "fiscal year", ko: "회계연도" },
    phase: { en: "available appropriation or executed", ko: "예산 단계" },
    official_source_id: { en: "the records", ko: "공식 기록" },
    official_krw: { en: "whole won, as the records have it", ko: "기록의 금액, 원" },
    records: { en: "how many records it is the sum of", ko: "기록의 수" },
    source_id: { en: "the budget sheet; null where none prints it", ko: "사업설명서" },
    printed_krw: { en: "whole won, as printed; null where nothing is", ko: "인쇄된 금액, 원" },
    difference_krw: {
      en: "printed less official, won; null where nothing is printed",
      ko: "차이, 원",
    },
    official_facts: { en: "ids of the facts in the records", ko: "기록의 사실" },
    printed_facts: { en: "ids of the facts in the sheet", ko: "사업설명서의 사실" },
    facts: { en: "ids of all of these facts", ko: "사실" },
  },
  order: ["programme", "year", "phase", "official_source_id", "source_id", "printed_krw"],
  sql: `
WITH official AS (
  SELECT ${programmeOf("s")} AS programme, a.fiscal_year AS year, a.phase, a.source_id,
    CAST(sum(a.amount_krw) AS BIGINT) AS amount_krw, CAST(count(*) AS INTEGER) AS records,
    list_sort(list(a.id)) AS facts
  FROM amount a JOIN source s ON s.id = a.source_id
  WHERE s.family = 'official-record' AND a.phase IN ('current-budget', 'executed')
    AND a.amount_krw IS NOT NULL AND a.fiscal_year IS NOT NULL
  GROUP BY ALL
)
SELECT o.programme, o.year, o.phase, o.source_id AS official_source_id, o.amount_krw AS official_krw,
  o.records, b.source_id, b.amount_krw AS printed_krw, b.amount_krw - o.amount_krw AS difference_krw,
  o.facts AS official_facts, coalesce(b.facts, []) AS printed_facts,
  list_sort(list_concat(o.facts, coalesce(b.facts, []))) AS facts
FROM official o LEFT JOIN budget_by_year b
  ON b.programme = o.programme AND b.year = o.year AND b.phase = o.phase
WHERE o.programme <> '${UNNAMED_PROGRAMME}'`,
};

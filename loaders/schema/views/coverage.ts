import type { View } from "../view";

/** A measure by year matrix, its years taken from the data. */
export const coverage: View = {
  name: "coverage",
  words: {
    en: "which measure exists for which year, over all years of the ledger; a gap is not zero",
    ko: "어느 해에 어떤 자료가 있는지; 빈칸은 0이 아니다",
  },
  columns: {
    programme: { en: "the project; null where a document names none", ko: "세부사업" },
    measure: { en: "money, activity or meeting", ko: "금액, 활동, 회의" },
    name: { en: "phase, kind of activity, or meeting", ko: "단계 또는 종류" },
    year: { en: "year", ko: "연도" },
    present: { en: "whether a document says something of it", ko: "자료가 있는지" },
    facts: { en: "ids of the facts", ko: "사실" },
  },
  order: ["programme", "measure", "name", "year"],
  sql: `
WITH said AS (SELECT * FROM measured),
years AS (SELECT unnest(generate_series(min(year), max(year))) AS year FROM said),
measures AS (SELECT DISTINCT programme, measure, name FROM said)
SELECT m.programme, m.measure, m.name, CAST(y.year AS INTEGER) AS year, count(s.year) > 0 AS present,
  list_sort(list_distinct(coalesce(flatten(list(s.facts) FILTER (s.facts IS NOT NULL)), []))) AS facts
FROM measures m CROSS JOIN years y
LEFT JOIN said s ON s.programme IS NOT DISTINCT FROM m.programme AND s.measure = m.measure
  AND s.name = m.name AND s.year = y.year
GROUP BY m.programme, m.measure, m.name, y.year`,
};

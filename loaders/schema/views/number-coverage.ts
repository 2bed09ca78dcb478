import type { View } from "../view";

/** How much of what a document prints in numbers is accounted for. */
export const numberCoverage: View = {
  name: "number_coverage",
  words: {
    en: "how many numerals of each document are accounted for",
    ko: "문서마다 쓰임을 아는 숫자의 수",
  },
  columns: {
    source_id: { en: "the document", ko: "문서" },
    title: { en: "title", ko: "제목" },
    numbers: { en: "numerals printed", ko: "인쇄된 숫자" },
    in_facts: { en: "that became facts or stand in one", ko: "사실이 된 숫자" },
    in_roles: { en: "that have a role only", ko: "쓰임만 있는 숫자" },
    unexplained: { en: "not explained", ko: "쓰임을 모르는 숫자" },
    share_explained: { en: "explained, per cent", ko: "쓰임을 아는 비율(%)" },
    facts: { en: "ids of the facts that numerals became", ko: "사실" },
  },
  order: ["source_id"],
  sql: `
WITH fate AS (
  SELECT n.source_id, n.role = 'unexplained' AS unexplained,
    EXISTS (SELECT 1 FROM number_fact f WHERE f.number_id = n.id) AS in_fact
  FROM number n
)
SELECT s.id AS source_id, s.title,
  CAST(count(f.source_id) AS INTEGER) AS numbers,
  CAST(count(*) FILTER (f.in_fact AND NOT f.unexplained) AS INTEGER) AS in_facts,
  CAST(count(*) FILTER (NOT f.in_fact AND NOT f.unexplained) AS INTEGER) AS in_roles,
  CAST(count(*) FILTER (f.unexplained) AS INTEGER) AS unexplained,
  CAST(round(100 * count(*) FILTER (NOT f.unexplained) / nullif(count(f.source_id), 0), 2) AS DECIMAL(5, 2)) AS share_explained,
  coalesce((SELECT list_sort(list(DISTINCT m.fact_id)) FROM number n JOIN number_fact m ON m.number_id = n.id
    WHERE n.source_id = s.id), []) AS facts
FROM source s LEFT JOIN fate f ON f.source_id = s.id
GROUP BY s.id, s.title`,
};

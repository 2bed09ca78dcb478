import type { View } from "../view";
import { programmeOf } from "./programme";

/** Parts of the budget with their level, parent and share; a sum read under a guess is null here. */
export const composition: View = {
  name: "composition",
  words: {
    en: "the calculation basis as a tree; a parent and its children are never added",
    ko: "산출근거; 상위 항목과 하위 항목은 더하지 않는다",
  },
  columns: {
    source_id: { en: "the document", ko: "문서" },
    programme: { en: "the project", ko: "세부사업" },
    year: { en: "fiscal year", ko: "회계연도" },
    level: { en: "depth in the tree, from 1", ko: "깊이, 1부터" },
    parent_label: { en: "label of the parent row", ko: "상위 항목" },
    label: { en: "its own label", ko: "항목" },
    amount_krw: { en: "whole won", ko: "원" },
    has_parts: { en: "whether its parts are printed too", ko: "하위 항목이 있는지" },
    share_percent: {
      en: "share of the year's printed budget; null where none or several are printed",
      ko: "예산액에서 차지하는 비율, %",
    },
    ordinal: { en: "place in the document", ko: "문서에서의 순서" },
    facts: { en: "ids of the facts", ko: "사실" },
  },
  order: ["source_id", "year", "ordinal", "facts"],
  sql: `
WITH part AS (
  SELECT a.* REPLACE (CASE WHEN a.confidence = 'certain' THEN a.amount_krw END AS amount_krw),
    p.start_offset
  FROM amount a JOIN fact f USING (id) JOIN span p ON p.id = f.span_id
  WHERE a.phase = 'breakdown'
),
total AS (
  SELECT source_id, year, any_value(amount_krw) AS amount_krw FROM budget_by_year
  WHERE phase = 'budget' AND sums = 1 GROUP BY source_id, year
)
SELECT c.source_id, ${programmeOf("s")} AS programme, c.fiscal_year AS year,
  CAST(len(c.path) - min(len(c.path)) OVER (PARTITION BY c.source_id, c.fiscal_year) + 1 AS INTEGER) AS level,
  c.path[-1] AS parent_label, c.label, c.amount_krw,
  EXISTS (SELECT 1 FROM part k WHERE k.source_id = c.source_id
    AND k.path = list_append(c.path, c.label)) AS has_parts,
  CASE WHEN t.amount_krw > 0 THEN
    CAST(round(100.0 * c.amount_krw / t.amount_krw, 2) AS DECIMAL(12, 2)) END AS share_percent,
  CAST(row_number() OVER (PARTITION BY c.source_id ORDER BY c.start_offset, c.id) AS INTEGER) AS ordinal,
  [c.id] AS facts
FROM part c JOIN source s ON s.id = c.source_id
LEFT JOIN total t ON t.source_id = c.source_id AND t.year = c.fiscal_year`,
};

import type { View } from "../view";
import { PROGRAMME_WORDS, programmeOf } from "./programme";

/**
 * Parts of the budget with their level, parent and share; a sum read under a guess is null here. Of a
 * sum printed in two ways that rule `won-against-thousand` finds at odds, the last print stands here:
 * the finding leads to the other.
 */
export const composition: View = {
  name: "composition",
  words: {
    en: "the calculation basis as a tree; a parent and its children are never added",
    ko: "산출근거; 상위 항목과 하위 항목은 더하지 않는다",
  },
  columns: {
    source_id: { en: "the document", ko: "문서" },
    programme: PROGRAMME_WORDS,
    year: { en: "fiscal year", ko: "회계연도" },
    item: { en: "the budget item whose basis it is; null where none is printed", ko: "과목" },
    level: { en: "depth in the tree, from 1", ko: "깊이, 1부터" },
    parent_label: { en: "label of the parent row", ko: "상위 항목" },
    parent_fact: { en: "the sum it is a part of; null on level 1", ko: "상위 금액" },
    label: { en: "its own label", ko: "항목" },
    amount_krw: { en: "whole won", ko: "원" },
    has_parts: { en: "whether its parts are printed too", ko: "하위 항목이 있는지" },
    share_percent: {
      en: "share of the sheet's budget (sheet_budget); null where none or several are printed",
      ko: "예산에서 차지하는 비율, %",
    },
    ordinal: { en: "place in the document", ko: "문서에서의 순서" },
    facts: { en: "ids of the facts", ko: "사실" },
  },
  order: ["source_id", "year", "ordinal", "facts"],
  sql: `
WITH printed AS (
  SELECT a.* REPLACE (CASE WHEN a.confidence = 'certain' THEN a.amount_krw END AS amount_krw),
    p.start_offset
  FROM amount a JOIN fact f USING (id) JOIN span p ON p.id = f.span_id
  WHERE a.phase = 'breakdown'
),
odds AS (
  SELECT w.fact_id, w.finding_id FROM finding_fact w JOIN finding q ON q.id = w.finding_id
  WHERE q.rule_id = 'won-against-thousand'
),
twin AS (
  SELECT one.id FROM printed one
  JOIN printed other ON other.source_id = one.source_id AND other.path = one.path
    AND other.label = one.label AND other.start_offset > one.start_offset
  JOIN odds a ON a.fact_id = one.id JOIN odds b ON b.fact_id = other.id AND b.finding_id = a.finding_id
),
part AS (SELECT * FROM printed ANTI JOIN twin USING (id)),
parent AS (
  SELECT c.id, coalesce(arg_max(k.id, k.start_offset) FILTER (k.start_offset < c.start_offset),
    arg_min(k.id, k.start_offset)) AS parent_fact
  FROM part c JOIN part k ON k.source_id = c.source_id AND list_append(k.path, k.label) = c.path
    AND k.fiscal_year IS NOT DISTINCT FROM c.fiscal_year
  GROUP BY c.id
),
placed AS (
  SELECT *, CAST(min(len(path)) OVER (PARTITION BY source_id, fiscal_year) AS INTEGER) AS top FROM part
)
SELECT c.source_id, ${programmeOf("s")} AS programme, c.fiscal_year AS year, c.path[c.top] AS item,
  CAST(len(c.path) - c.top + 1 AS INTEGER) AS level,
  c.path[-1] AS parent_label, u.parent_fact, c.label, c.amount_krw,
  c.id IN (SELECT parent_fact FROM parent) AS has_parts,
  CASE WHEN t.amount_krw > 0 THEN
    CAST(round(100.0 * c.amount_krw / t.amount_krw, 2) AS DECIMAL(12, 2)) END AS share_percent,
  CAST(row_number() OVER (PARTITION BY c.source_id ORDER BY c.start_offset, c.id) AS INTEGER) AS ordinal,
  [c.id] AS facts
FROM placed c JOIN source s ON s.id = c.source_id LEFT JOIN parent u ON u.id = c.id
LEFT JOIN sheet_budget t ON t.source_id = c.source_id AND t.year = c.fiscal_year`,
};

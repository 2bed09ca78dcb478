import type { View } from "../view";
import { KNOWN_COLUMNS, knownUntil } from "./known";
import { BY_PROGRAMME, PROGRAMME_WORDS } from "./programme";

/**
 * Sources of funds of a project's year, each document's own print. A sum stands for a source where it
 * is printed under a total of the sheet (its label names the source), or in the row of the whole of a
 * column that names one. All sources are printed where they add up to a printed budget of the year:
 * a source without a sum counts as nothing (rule `funding-sources`).
 */
export const fundingByYear: View = {
  name: "funding_by_year",
  words: {
    en: "sources of funds by year, and the cost where all of them are printed",
    ko: "연도별 재원과 그 합이 되는 사업비",
  },
  columns: {
    source_id: { en: "the document", ko: "문서" },
    programme: PROGRAMME_WORDS,
    year: { en: "fiscal year", ko: "회계연도" },
    fund: { en: "source of funds as printed", ko: "재원" },
    ordinal: { en: "place among the year's sources", ko: "재원의 순서" },
    amount_krw: { en: "whole won; null where different sums are printed", ko: "원" },
    cost_krw: {
      en: "the printed cost that the year's sources add up to; null where they do not",
      ko: "재원을 더하면 되는 사업비, 원",
    },
    cost_fact: { en: "the fact that prints that cost", ko: "사업비" },
    ...KNOWN_COLUMNS,
    facts: { en: "ids of the facts", ko: "사실" },
  },
  order: ["programme", "year", "known_from", "source_id", "ordinal"],
  sql: `
WITH printed AS (
  SELECT a.*, p.start_offset, EXISTS (SELECT 1 FROM budget_by_year b
      WHERE b.source_id = a.source_id AND b.year = a.fiscal_year
        AND b.phase IN ('budget', 'final-budget') AND list_contains(b.labels, a.path[-1])) AS is_below,
    regexp_full_match(regexp_replace(a.label, '[^가-힣]', '', 'g'), '총?합?계|총액') AS is_whole
  FROM amount a JOIN fact f USING (id) JOIN span p ON p.id = f.span_id
  WHERE a.phase = 'funding' AND a.fiscal_year IS NOT NULL AND a.amount_krw IS NOT NULL
    AND a.confidence = 'certain'
),
fund AS (
  SELECT source_id, fiscal_year AS year, CASE WHEN is_below THEN label ELSE path[-1] END AS fund,
    CASE WHEN count(DISTINCT amount_krw) = 1 THEN min(amount_krw) END AS amount_krw,
    min(start_offset) AS start_offset, list(id ORDER BY start_offset) AS facts
  FROM printed WHERE is_below OR is_whole GROUP BY ALL
),
whole AS (
  SELECT source_id, year, CASE WHEN count(*) = count(amount_krw) THEN sum(amount_krw) END AS funds
  FROM fund GROUP BY ALL
),
cost AS (
  SELECT w.source_id, w.year, any_value(b.amount_krw) AS cost_krw, min(b.facts[1]) AS cost_fact
  FROM whole w JOIN budget_by_year b ON b.source_id = w.source_id AND b.year = w.year
    AND b.amount_krw = w.funds AND b.phase IN ('budget', 'final-budget')
  GROUP BY ALL
),
print AS (
  SELECT DISTINCT d.programme, f.year, f.source_id, d.fiscal_year, d.known_from, d.known_by,
    d.replaced_on
  FROM fund f JOIN document_dates d USING (source_id)
),
vintage AS (SELECT *, ${knownUntil(`${BY_PROGRAMME}, year`)} AS known_until FROM print)
SELECT f.source_id, v.programme, f.year, f.fund,
  CAST(row_number() OVER (PARTITION BY f.source_id, f.year ORDER BY f.start_offset, f.fund) AS INTEGER) AS ordinal,
  f.amount_krw, c.cost_krw, c.cost_fact, v.known_from, v.known_by, v.known_until, f.facts
FROM fund f JOIN vintage v USING (source_id, year) LEFT JOIN cost c USING (source_id, year)`,
};

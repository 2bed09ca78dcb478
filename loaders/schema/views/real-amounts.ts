import type { View } from "../view";
import { KNOWN_COLUMNS } from "./known";

/**
 * Real amount = amount × index(base) ÷ index(year), half up to whole won in whole numbers. The base year
 * is the latest year with an index, whatever years the documents are of.
 * Source of the rule: Consumer Price Index Manual (ILO, IMF and others), uses of an index as a deflator.
 */
export const realAmounts: View = {
  name: "real_amounts",
  words: {
    en: "project totals in prices of the latest year with an index; null where the year has none",
    ko: "지수가 있는 가장 최근 해의 가격으로 바꾼 사업 총액",
  },
  columns: {
    source_id: { en: "the document", ko: "문서" },
    programme: { en: "the project", ko: "세부사업" },
    year: { en: "fiscal year", ko: "회계연도" },
    phase: { en: "stage of the budget cycle", ko: "예산 단계" },
    amount_krw: { en: "whole won, as printed", ko: "인쇄된 금액, 원" },
    index_value: { en: "index of the year; null where none is known", ko: "그해 지수" },
    citation: { en: "where that index is published", ko: "지수의 출처" },
    citation_ko: { en: "the same in Korean", ko: "지수의 출처, 한국어" },
    base_year: { en: "year whose prices they are in", ko: "기준 연도" },
    base_index: { en: "index of that year", ko: "기준 연도의 지수" },
    base: { en: "base of the index", ko: "지수의 기준" },
    real_krw: { en: "whole won in prices of the base year", ko: "기준 연도 가격, 원" },
    ...KNOWN_COLUMNS,
    facts: { en: "ids of the facts", ko: "사실" },
  },
  order: ["programme", "year", "phase", "known_from", "source_id", "amount_krw"],
  sql: `
WITH scaled AS (SELECT *, CAST(index_value * 1000000 AS HUGEINT) AS millionths FROM price),
latest AS (
  SELECT year AS base_year, index_value AS base_index, millionths AS base_millionths, base
  FROM scaled ORDER BY year DESC LIMIT 1
)
SELECT v.source_id, v.programme, v.year, v.phase, v.amount_krw, p.index_value, p.citation, p.citation_ko,
  l.base_year, l.base_index, l.base,
  CAST(sign(v.amount_krw) * ((2 * abs(v.amount_krw) * l.base_millionths + p.millionths)
    // (2 * p.millionths)) AS BIGINT) AS real_krw,
  v.known_from, v.known_by, v.known_until, v.facts
FROM budget_vintages v LEFT JOIN scaled p ON p.year = v.year LEFT JOIN latest l ON true`,
};

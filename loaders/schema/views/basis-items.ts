import type { View } from "../view";

/** A label without spaces and punctuation, as the checks compare it. */
const bare = (column: string) => `regexp_replace(${column}, '[^\\p{L}\\p{N}]', '', 'g')`;

/**
 * The budget items that have a calculation basis, each with what it was given: the row of its name,
 * the final budget before the budget; where no row has its name, the one whose sum is the basis's.
 * Rows of one name that print different sums give none.
 */
export const basisItems: View = {
  name: "basis_items",
  words: {
    en: "budget items with what they were given and what their calculation basis adds up to",
    ko: "과목의 예산과 산출근거의 합",
  },
  columns: {
    source_id: { en: "the document", ko: "문서" },
    programme: { en: "the project", ko: "세부사업" },
    year: { en: "fiscal year", ko: "회계연도" },
    item: { en: "the budget item", ko: "과목" },
    phase: { en: "stage of the printed sum", ko: "예산 단계" },
    amount_krw: { en: "what is printed for it, whole won; null where nothing is", ko: "예산, 원" },
    basis_krw: {
      en: "sum of the outermost parts of its basis; null where one of them has none",
      ko: "산출근거의 합, 원",
    },
    parts: { en: "ids of those parts", ko: "항목" },
    ordinal: { en: "place in the document", ko: "문서에서의 순서" },
    facts: { en: "ids of the facts of the printed sum", ko: "사실" },
  },
  order: ["source_id", "year", "ordinal"],
  sql: `
WITH item AS (
  SELECT source_id, programme, year, ${bare("item")} AS name, arg_min(item, ordinal) AS item,
    CASE WHEN count(*) = count(amount_krw) THEN CAST(sum(amount_krw) AS BIGINT) END AS basis_krw,
    list(facts[1] ORDER BY ordinal) AS parts, min(ordinal) AS ordinal
  FROM composition WHERE level = 1 AND year IS NOT NULL GROUP BY ALL
),
given AS (
  SELECT a.source_id, a.fiscal_year AS year, a.phase, a.amount_krw, ${bare("a.label")} AS name,
    list(a.id ORDER BY p.start_offset) AS facts
  FROM amount a JOIN fact f USING (id) JOIN span p ON p.id = f.span_id
  WHERE a.phase IN ('budget', 'final-budget') AND a.confidence = 'certain' AND a.amount_krw IS NOT NULL
  GROUP BY ALL
),
matched AS (
  SELECT i.source_id, i.year, i.name, g.phase, g.amount_krw, g.facts, g.name = i.name AS is_named,
    count(*) OVER (PARTITION BY i.source_id, i.year, i.name, g.name, g.phase) AS sums
  FROM item i JOIN given g ON g.source_id = i.source_id AND g.year = i.year
    AND (g.name = i.name OR g.amount_krw = i.basis_krw)
),
chosen AS (
  SELECT * FROM matched
  QUALIFY row_number() OVER (PARTITION BY source_id, year, name
    ORDER BY is_named DESC, phase = 'final-budget' DESC, facts) = 1
)
SELECT i.source_id, i.programme, i.year, i.item, c.phase, c.amount_krw, i.basis_krw, i.parts, i.ordinal,
  coalesce(c.facts, []) AS facts
FROM item i LEFT JOIN chosen c ON c.source_id = i.source_id AND c.year = i.year AND c.name = i.name
  AND c.sums = 1`,
};

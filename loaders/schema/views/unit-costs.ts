import type { View } from "../view";
import { PROGRAMME_WORDS } from "./programme";
import { KNOWN_COLUMNS } from "./known";

/** Letters and digits alone, so that spaces and punctuation keep no two prints of a name apart. */
const named = (label: string): string => `regexp_replace(${label}, '[^\\p{L}\\p{N}]', '', 'g')`;

/** Counters of sessions and of people; other counts have no cost of one. */
const COUNTERS = "('회', '명', '인')";

/**
 * Sums with the number they are printed for. A unit price with one factor and their product is one
 * scope, if the product holds: the price is what the document prints. Else a sum and a count are of one
 * scope where one document prints both under one name, for one year and one stage: money planned with
 * what is planned, money settled with what was done. Every other pair is refused, with its reason:
 * `product` the factors do not make the sum; `year` the sum is of another year; `group` the sum is of a
 * whole heading, the count of one thing under it; `stage` one is planned and the other done; `scope` the
 * sum is the project's, the counts those that the document names.
 */
export const unitCosts: View = {
  name: "unit_costs",
  words: {
    en: "what one session or one person costs, where sum and count are of one scope; else why it is refused",
    ko: "한 번 또는 한 사람에 드는 돈; 범위가 맞지 않으면 그 까닭",
  },
  columns: {
    programme: PROGRAMME_WORDS,
    label: { en: "the item as printed; null for the whole project", ko: "항목" },
    year: { en: "year of the sum; the latest of several", ko: "금액의 연도" },
    phase: { en: "stage of the budget cycle of the sum", ko: "예산 단계" },
    amount_krw: { en: "whole won; null where there are several sums", ko: "금액, 원" },
    count: { en: "number printed; null where there are several", ko: "수" },
    counters: { en: "counters as printed", ko: "단위" },
    kinds: { en: "kinds of activity counted", ko: "활동의 종류" },
    count_years: { en: "years of the counts", ko: "수의 연도" },
    cost_krw: { en: "whole won for one, half up; null where refused", ko: "하나에 드는 돈, 원" },
    price_fact: { en: "the unit price that is printed; null where computed", ko: "인쇄된 단가" },
    sum_fact: { en: "the sum; null for the whole project", ko: "금액의 사실" },
    count_fact: { en: "the count; null where it is a factor of a formula", ko: "수의 사실" },
    reason: { en: "why it is refused; null where it is not", ko: "셈하지 않은 까닭" },
    known_from: KNOWN_COLUMNS.known_from,
    known_by: KNOWN_COLUMNS.known_by,
    facts: { en: "ids of the facts", ko: "사실" },
  },
  order: ["programme", "reason", "label", "year", "phase", "counters", "amount_krw", "facts"],
  sql: `
WITH item AS MATERIALIZED (
  SELECT a.id, a.source_id, a.label, ${named("a.label")} AS name, a.path, a.fiscal_year AS year, a.phase,
    a.amount_krw, p.start_offset, p.end_offset
  FROM amount a JOIN fact f USING (id) JOIN span p ON p.id = f.span_id
  WHERE a.amount_krw > 0 AND a.confidence = 'certain' AND a.fiscal_year IS NOT NULL AND NOT a.is_total
    AND a.phase NOT IN ('change', 'adjustment', 'funding', 'limit')
),
priced AS MATERIALIZED (
  SELECT u.id, u.source_id, u.label, u.year, b.phase, u.amount_krw AS price_krw, u.end_offset,
    b.id AS sum_fact, b.amount_krw, b.start_offset AS sum_start
  FROM item u JOIN item b ON b.source_id = u.source_id AND b.label = u.label AND b.path = u.path
    AND b.year = u.year AND b.phase <> 'unit-price' AND b.start_offset > u.end_offset
  WHERE u.phase = 'unit-price'
  QUALIFY row_number() OVER (PARTITION BY u.id ORDER BY b.start_offset, b.id) = 1
),
numeral AS MATERIALIZED (
  SELECT n.source_id, n.as_written, p.start_offset FROM number n JOIN span p ON p.id = n.span_id
  WHERE n.source_id IN (SELECT source_id FROM priced)
),
-- Differences, not ranges: DuckDB would join on the range first, over all documents.
factor AS (
  SELECT u.id, any_value(n.as_written) AS written
  FROM priced u JOIN numeral n ON n.source_id = u.source_id
  WHERE n.start_offset - u.end_offset >= 0 AND n.start_offset - u.sum_start < 0
  GROUP BY u.id HAVING count(*) = 1
),
read AS (
  SELECT u.*, TRY_CAST(replace(regexp_extract(written, '^[0-9,]+'), ',', '') AS BIGINT) AS count,
    regexp_extract(written, '(회|명|인)$') AS counter
  FROM priced u JOIN factor USING (id) WHERE regexp_full_match(written, '[0-9,]+\\s*(회|명|인)')
),
printed AS (
  SELECT source_id, label, year, phase, amount_krw, count, [counter] AS counters, []::VARCHAR[] AS kinds,
    [year] AS count_years, CASE WHEN price_krw * count = amount_krw THEN price_krw END AS cost_krw,
    id AS price_fact, sum_fact, NULL::VARCHAR AS count_fact,
    CASE WHEN price_krw * count <> amount_krw THEN 'product' END AS reason, [id, sum_fact] AS facts
  FROM read WHERE count > 0
),
counted AS MATERIALIZED (
  SELECT id, source_id, year, kind, count, unit, status, ${named("label")} AS name,
    ${named("coalesce(group_label, '')")} AS group_name
  FROM activity WHERE count > 0 AND year IS NOT NULL AND unit IN ${COUNTERS} AND NOT is_total
),
pair AS (
  SELECT i.source_id, i.label, i.name, i.year, i.phase, i.amount_krw, i.id AS sum_fact, c.count, c.unit,
    c.kind, c.year AS count_year, c.id AS count_fact,
    CASE WHEN i.year <> c.year THEN 'year' WHEN i.name <> c.name THEN 'group'
      WHEN (i.phase IN ('executed', 'granted', 'granted-to-date', 'returned')) <> (c.status IN ('done', 'cumulative'))
        THEN 'stage' END AS reason
  FROM item i JOIN counted c ON c.source_id = i.source_id AND i.name IN (c.name, c.group_name)
  WHERE i.phase <> 'unit-price' AND length(i.name) > 1
),
matched AS (
  SELECT source_id, label, year, phase, amount_krw, count, [unit] AS counters, [kind] AS kinds,
    [count_year] AS count_years, (2 * amount_krw + count) // (2 * count) AS cost_krw,
    NULL::VARCHAR AS price_fact, sum_fact, count_fact, NULL::VARCHAR AS reason,
    [sum_fact, count_fact] AS facts
  FROM pair WHERE reason IS NULL
  QUALIFY count(*) OVER (PARTITION BY source_id, name, year, phase, unit) = 1
),
refused AS (
  SELECT source_id, min(label) AS label, year, min(phase) AS phase, any_value(amount_krw) AS amount_krw,
    NULL::BIGINT AS count, list_sort(list(DISTINCT unit)) AS counters, list_sort(list(DISTINCT kind)) AS kinds,
    list_sort(list(DISTINCT count_year)) AS count_years, NULL::BIGINT AS cost_krw,
    NULL::VARCHAR AS price_fact, min(sum_fact) AS sum_fact, NULL::VARCHAR AS count_fact, reason,
    list_sort(list_distinct(list(sum_fact) || list(count_fact))) AS facts
  FROM pair WHERE reason IS NOT NULL GROUP BY source_id, name, year, reason
),
listed AS (
  SELECT a.programme, a.year, a.kind, CASE a.unit WHEN '인' THEN '명' ELSE a.unit END AS unit, a.facts
  FROM activities_by_year a JOIN activity_vintages v USING (source_id, programme, year)
  WHERE v.known_until IS NULL AND a.count > 0 AND a.unit IN ${COUNTERS} AND a.role IN ('event', 'people')
),
total AS (
  SELECT programme, year, phase, known_from, known_by, facts FROM budget_vintages
  WHERE known_until IS NULL AND sums = 1 AND phase IN ('executed', 'budget')
),
whole AS (
  SELECT t.programme, NULL::VARCHAR AS label, max(t.year) AS year, t.phase, NULL::BIGINT AS amount_krw,
    NULL::BIGINT AS count, [l.unit] AS counters, list_sort(list(DISTINCT l.kind)) AS kinds,
    list_sort(list(DISTINCT l.year)) AS count_years, NULL::BIGINT AS cost_krw, NULL::VARCHAR AS price_fact,
    NULL::VARCHAR AS sum_fact, NULL::VARCHAR AS count_fact, 'scope' AS reason,
    max(t.known_from) AS known_from, arg_max(t.known_by, t.known_from) AS known_by,
    list_sort(list_distinct(flatten(list(t.facts)) || flatten(list(l.facts)))) AS facts
  FROM total t JOIN listed l USING (programme, year) GROUP BY t.programme, t.phase, l.unit
),
itemised AS (
  SELECT d.programme, d.known_from, d.known_by, x.* EXCLUDE (source_id)
  FROM (SELECT * FROM printed UNION ALL BY NAME SELECT * FROM matched UNION ALL BY NAME SELECT * FROM refused) x
    JOIN document_dates d USING (source_id)
)
SELECT programme, label, year, phase, amount_krw, count, counters, kinds, count_years, cost_krw, price_fact,
  sum_fact, count_fact, reason, known_from, known_by, facts
FROM (SELECT * FROM itemised UNION ALL BY NAME SELECT * FROM whole)`,
};

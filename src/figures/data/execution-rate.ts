import { printed, together, type Trace } from "../../words/trace.js";
import { findingsOf, KNOWN, sourcesOf } from "./evidence.js";
import type { Datum } from "../figure.js";

/** How much of what could be spent in a year was; `value` in percent, null where not settled. */
export interface RateDatum extends Datum {
  year: number;
  executed: number | null;
  available: number | null;
  /** The facts that each of them is printed in; several where it is printed more than once. */
  executedFacts: string[] | null;
  availableFacts: string[] | null;
}

/**
 * The execution rates of every year, each document's with its days. A year is a gap until a document
 * prints its final accounts.
 */
export const RATES = `WITH vintage AS (
    SELECT e.*, v.known_from, v.known_by, v.known_until
    FROM execution_rate e JOIN (
      SELECT DISTINCT source_id, programme, year, known_from, known_by, known_until
      FROM budget_vintages WHERE phase = 'current-budget'
    ) v USING (source_id, programme, year)
  ), years AS (
    SELECT programme, unnest(range(min(year), max(year) + 1))::INTEGER AS year
    FROM budget_by_year GROUP BY programme
  ), rates AS (
    SELECT v.*, e.facts AS "executedFacts", a.facts AS "availableFacts"
    FROM vintage v
      LEFT JOIN budget_by_year e ON e.source_id = v.source_id AND e.year = v.year
        AND e.phase = 'executed' AND e.sums = 1
      LEFT JOIN budget_by_year a ON a.source_id = v.source_id AND a.year = v.year
        AND a.phase = 'current-budget' AND a.sums = 1
    UNION ALL BY NAME
    SELECT y.programme, y.year, [] AS facts,
      (SELECT min(v.known_from) FROM vintage v WHERE v.programme = y.programme AND v.year = y.year) AS known_until
    FROM years y
  )
  SELECT programme AS subject, year, rate_percent::DOUBLE AS value, '%' AS unit,
    'executed' AS phase, executed_krw AS executed, current_budget_krw AS available, facts,
    "executedFacts", "availableFacts", CASE WHEN rate_percent IS NOT NULL
      THEN '{' || "executedFacts"[1] || '} ÷ {' || "availableFacts"[1] || '} × 100' END AS formula,
    ${KNOWN}, ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources
  FROM rates ORDER BY subject, year, known_from NULLS FIRST, source_id`;

/** What the sum executed rests on. */
export function executedTrace({ executedFacts, findings }: RateDatum): Trace {
  return printed(executedFacts ?? [], findings);
}

/** What the available appropriation rests on. */
export function availableTrace({ availableFacts, findings }: RateDatum): Trace {
  return printed(availableFacts ?? [], findings);
}

/** What the sum that was not executed rests on. */
export function restTrace(datum: RateDatum): Trace {
  const [available, executed] = [availableTrace(datum), executedTrace(datum)];
  const formula = `{${available.facts[0] ?? ""}} − {${executed.facts[0] ?? ""}}`;
  return together([available, executed], formula);
}

import { printed, together, type Trace } from "../words/trace.js";
import { findingsOf, sourcesOf } from "./evidence.js";
import type { Datum } from "./figure.js";

/** How much of what could be spent in a year was; `value` in percent, null where not settled. */
export interface RateDatum extends Datum {
  year: number;
  executed: number | null;
  available: number | null;
  /** The facts that each of them is printed in; several where it is printed more than once. */
  executedFacts: string[] | null;
  availableFacts: string[] | null;
}

/** The execution rates of every year; where several documents print one, the latest document's. */
export const RATES = `WITH latest AS (
    SELECT e.* FROM execution_rate e JOIN source s ON s.id = e.source_id
    QUALIFY row_number() OVER (
      PARTITION BY e.programme, e.year ORDER BY s.fiscal_year DESC NULLS LAST, e.source_id) = 1
  ), years AS (
    SELECT programme, unnest(range(min(year), max(year) + 1))::INTEGER AS year
    FROM budget_by_year GROUP BY programme
  ), joined AS (
    SELECT y.programme, y.year, l.rate_percent, l.executed_krw, l.current_budget_krw,
      coalesce(l.facts, []) AS facts, e.facts AS "executedFacts", a.facts AS "availableFacts"
    FROM years y LEFT JOIN latest l ON l.programme = y.programme AND l.year = y.year
      LEFT JOIN budget_by_year e ON e.source_id = l.source_id AND e.year = l.year
        AND e.phase = 'executed' AND e.sums = 1
      LEFT JOIN budget_by_year a ON a.source_id = l.source_id AND a.year = l.year
        AND a.phase = 'current-budget' AND a.sums = 1
  )
  SELECT programme AS subject, year, rate_percent::DOUBLE AS value, '%' AS unit,
    'executed' AS phase, executed_krw AS executed, current_budget_krw AS available, facts,
    "executedFacts", "availableFacts", CASE WHEN rate_percent IS NOT NULL
      THEN '{' || "executedFacts"[1] || '} ÷ {' || "availableFacts"[1] || '} × 100' END AS formula,
    ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources
  FROM joined ORDER BY subject, year`;

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

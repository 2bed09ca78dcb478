import { printed, together, type Trace } from "../../words/trace.js";
import { findingsOf, KNOWN, sourcesOf } from "./evidence.js";
import type { Datum } from "../figure.js";
import { percentOf } from "./percent.js";

/** The unspent balance of a year as printed; `value` null where none is, or several differ. */
export interface BalanceDatum extends Datum {
  year: number;
  /** Available appropriation in the same document; null where none is printed, or several differ. */
  available: number | null;
  availableFact: string | null;
  /** Of the available appropriation, percent, two decimals, half up. */
  share: number | null;
}

/**
 * The printed balances of every year, each document's with its days. A balance is never computed from
 * other phases: a year without a printed one is a gap.
 */
export const BALANCES = `WITH vintage AS (
    SELECT source_id, programme, year, known_from, known_by, known_until,
      CASE WHEN max(sums) = 1 THEN min(amount_krw) END AS balance,
      list_sort(flatten(list(facts))) AS facts
    FROM budget_vintages WHERE phase = 'balance' GROUP BY ALL
  ), years AS (
    SELECT programme, unnest(range(min(year), max(year) + 1))::INTEGER AS year
    FROM budget_by_year GROUP BY programme
  ), balances AS (
    SELECT v.*, a.amount_krw AS available, a.facts[1] AS "availableFact"
    FROM vintage v LEFT JOIN budget_by_year a ON a.source_id = v.source_id AND a.year = v.year
      AND a.phase = 'current-budget' AND a.sums = 1
    UNION ALL BY NAME
    SELECT y.programme, y.year, [] AS facts,
      (SELECT min(v.known_from) FROM vintage v WHERE v.programme = y.programme AND v.year = y.year) AS known_until
    FROM years y
  )
  SELECT programme AS subject, year, balance AS value, '원' AS unit, 'balance' AS phase,
    available, "availableFact", ${percentOf("balance", "available")} AS share,
    NULL::VARCHAR AS formula, facts,
    ${KNOWN}, ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources
  FROM balances ORDER BY subject, year, known_from NULLS FIRST, source_id`;

/** What the available appropriation rests on. */
export function availableTrace({ availableFact, findings }: BalanceDatum): Trace {
  return printed([availableFact], findings);
}

/** What the share of the available appropriation rests on. */
export function shareTrace(datum: BalanceDatum): Trace {
  const formula = `{${datum.facts[0] ?? ""}} ÷ {${datum.availableFact ?? ""}} × 100`;
  const both = printed([datum.facts[0] ?? null, datum.availableFact], datum.findings);
  return together([both], formula);
}

import { findingsOf, sourcesOf } from "./evidence.js";
import type { Datum } from "./figure.js";

/** A programme's total of one year and phase. */
export interface BudgetDatum extends Datum {
  year: number;
  phase: "final-budget" | "executed" | "budget";
  value: number;
}

/**
 * Final budgets, sums executed and budgets by year; where several documents print one, the latest
 * document's.
 */
export const BUDGETS = `WITH latest AS (
      SELECT b.* FROM budget_by_year b JOIN source s ON s.id = b.source_id
      WHERE b.phase IN ('final-budget', 'executed', 'budget')
      QUALIFY row_number() OVER (PARTITION BY b.programme, b.year, b.phase
        ORDER BY s.fiscal_year DESC NULLS LAST, b.source_id, b.amount_krw) = 1
    )
    SELECT programme AS subject, year, phase, amount_krw AS value, '원' AS unit, NULL::VARCHAR AS formula,
      facts, ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources
    FROM latest ORDER BY subject, year, phase`;

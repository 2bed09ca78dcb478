import type { Locale } from "../../words/locale.js";
import { wonUnit, type WonUnit } from "../../words/won.js";
import { findingsOf, KNOWN, sourcesOf } from "./evidence.js";
import type { Datum } from "../figure.js";

/** A programme's total of one year and phase. */
export interface BudgetDatum extends Datum {
  year: number;
  phase: "final-budget" | "executed" | "budget";
  value: number;
}

/** Final budgets, sums executed and budgets by year, each document's print with its days. */
export const BUDGETS = `WITH vintage AS (
      SELECT * FROM budget_vintages WHERE phase IN ('final-budget', 'executed', 'budget')
      QUALIFY row_number() OVER (PARTITION BY programme, year, phase, source_id ORDER BY amount_krw) = 1
    )
    SELECT programme AS subject, year, phase, amount_krw AS value, '원' AS unit, NULL::VARCHAR AS formula,
      ${KNOWN}, facts, ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources
    FROM vintage ORDER BY subject, year, phase, known_from, source_id`;

/** In what the axis counts. */
export function unitOf(data: readonly BudgetDatum[], locale: Locale): WonUnit {
  return wonUnit(Math.max(0, ...data.map(({ value }) => value)), locale);
}

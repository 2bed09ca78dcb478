import { findingsOf, KNOWN, sourcesOf } from "../../figures/data/evidence.js";
import type { Datum } from "../../figures/figure.js";
import type { RowSet } from "../row-set.js";

/** A project's total of a year and phase, as one document prints it. */
export interface TotalDatum extends Datum {
  year: number;
  value: number;
}

/** The totals of every phase, also of those that no figure draws. */
export const phaseTotals: RowSet = {
  id: "phase-totals",
  scope: "programme",
  sql: `SELECT programme AS subject, year, phase, amount_krw AS value, '원' AS unit,
      NULL::VARCHAR AS formula, ${KNOWN}, facts, ${findingsOf("facts")} AS findings,
      ${sourcesOf("facts")} AS sources
    FROM budget_vintages WHERE phase NOT IN ('change', 'planned')
    ORDER BY subject, year, phase, known_from, source_id, amount_krw`,
};

import type { Kind } from "../../words/terms.js";
import { printed, type Trace } from "../../words/trace.js";
import { findingsOf, sourcesOf } from "./evidence.js";
import type { Datum } from "../figure.js";

/** Why a sum is not divided by a count. */
export type Refusal = "product" | "year" | "group" | "stage" | "scope";

/** What one session or one person costs, or the refusal to say so; `value` is whole won for one. */
export interface UnitCostDatum extends Datum {
  /** As printed; null for the project as a whole. */
  label: string | null;
  /** Of the sum; the latest of several. */
  year: number;
  /** The sum, whole won, and the number it is for; null where there are several. */
  amount: number | null;
  count: number | null;
  counters: string[];
  kinds: Kind[];
  countYears: number[];
  reason: Refusal | null;
  sumFact: string | null;
  countFact: string | null;
}

/** A row that has a cost of one. */
export type Costed = UnitCostDatum & { value: number; label: string };

/** Costs of one, then refusals; a count that is a factor of a formula stands with its sum. */
export const UNIT_COSTS = `SELECT programme AS subject, label, year, phase, amount_krw AS amount, count, counters, kinds,
      count_years AS "countYears", cost_krw AS value, CASE WHEN cost_krw IS NOT NULL THEN '원' END AS unit,
      reason, sum_fact AS "sumFact", count_fact AS "countFact",
      CASE WHEN cost_krw IS NULL OR price_fact IS NOT NULL THEN NULL
        ELSE '{' || sum_fact || '} ÷ {' || count_fact || '}' END AS formula,
      known_from AS "knownFrom", known_by AS "knownBy", facts,
      ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources
    FROM unit_costs
    ORDER BY subject, reason NULLS FIRST, counters, value DESC, label NULLS LAST, year, phase, facts`;

/** Whether a row has a cost of one. */
export function isCosted(datum: UnitCostDatum): datum is Costed {
  return datum.value !== null && datum.label !== null;
}

/** The counters that have costs, people counted alike. */
export function countersOf(data: readonly UnitCostDatum[]): string[] {
  return [...new Set(data.filter(isCosted).map(counterOf))].sort();
}

/** The counter of one row; 인 counts people as 명 does. */
export function counterOf({ counters }: UnitCostDatum): string {
  const [counter = ""] = counters;
  return counter === "인" ? "명" : counter;
}

/** What the sum and the count of a row rest on. */
export const UNIT_COST_TRACES = {
  amount: ({ sumFact, findings }: UnitCostDatum): Trace => printed([sumFact], findings),
  count: ({ countFact, sumFact, findings }: UnitCostDatum): Trace =>
    printed([countFact ?? sumFact], findings),
};

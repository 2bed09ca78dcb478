import { printed, together, type Trace } from "../../words/trace.js";
import { findingsOf, KNOWN, sourcesOf } from "./evidence.js";
import type { Datum } from "../figure.js";
import { percentOf } from "./percent.js";

/** A source of funds of a year as printed; `value` null in a gap, or where several sums differ. */
export interface FundDatum extends Datum {
  year: number;
  /** Name as printed; null in a year without any source of funds. */
  fund: string | null;
  /** The cost that the year's sources add up to; null where they do not, or are not all printed. */
  cost: number | null;
  costFact: string | null;
  /** Of that cost, percent, two decimals, half up. */
  share: number | null;
}

/** The sources of funds of every year, each document's with its days; a year without any is a gap. */
export const FUNDS = `WITH years AS (
    SELECT programme, unnest(range(min(year), max(year) + 1))::INTEGER AS year
    FROM budget_by_year GROUP BY programme
  ), funds AS (
    SELECT * FROM funding_by_year
    UNION ALL BY NAME
    SELECT y.programme, y.year, [] AS facts,
      (SELECT min(f.known_from) FROM funding_by_year f
        WHERE f.programme = y.programme AND f.year = y.year) AS known_until
    FROM years y
  )
  SELECT programme AS subject, year, fund, amount_krw AS value, '원' AS unit, 'funding' AS phase,
    cost_krw AS cost, cost_fact AS "costFact", ${percentOf("amount_krw", "cost_krw")} AS share,
    NULL::VARCHAR AS formula, facts,
    ${KNOWN}, ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources
  FROM funds ORDER BY subject, year, known_from NULLS FIRST, source_id, ordinal`;

/** What a source's share of the cost rests on. */
export function shareTrace({ facts, costFact, findings }: FundDatum): Trace {
  const formula = `{${facts[0] ?? ""}} ÷ {${costFact ?? ""}} × 100`;
  return together([printed([facts[0] ?? null, costFact], findings)], formula);
}

/** What the cost rests on. */
export function costTrace({ costFact }: FundDatum): Trace {
  return printed([costFact]);
}

/** A year with its sources; none in a gap. */
export interface FundedYear {
  year: number;
  funds: readonly (FundDatum & { fund: string })[];
}

/** The rows by year, in order. */
export function fundedYears(data: readonly FundDatum[]): FundedYear[] {
  const years = new Map<number, (FundDatum & { fund: string })[]>();
  for (const datum of data) {
    const known = years.get(datum.year) ?? [];
    const { fund } = datum;
    years.set(datum.year, fund === null ? known : [...known, { ...datum, fund }]);
  }
  return [...years].map(([year, funds]) => ({ year, funds })).sort((a, b) => a.year - b.year);
}

import { printed, together, type Trace } from "../../words/trace.js";
import { NAMED_PARTS } from "./composition.js";
import { findingsOf, KNOWN, sourcesOf } from "./evidence.js";
import type { Datum } from "../figure.js";
import { percentOf } from "./percent.js";

/** An outermost part of the calculation basis, in the order of print. */
export interface BasisDatum extends Datum {
  year: number;
  label: string;
  /** The budget item whose basis it is; null where none is printed. */
  item: string | null;
  /** What the item was given, and the fact that prints it; null where none is printed. */
  given: number | null;
  givenFact: string | null;
  /** Findings about that sum. */
  givenFindings: string[];
  /** The sheet's budget of the year, and the fact that prints it; null where none is. */
  whole: number | null;
  wholeFact: string | null;
  /** Of that budget, percent, two decimals, half up: alone, and together with all parts before it. */
  share: number | null;
  cumulative: number | null;
  /** The sums of this part and all before it. */
  runFacts: string[];
  /** Sum of this part and all before it, whole won; null from the first part without a sum on. */
  run: number | null;
}

/** The outermost parts of the latest calculation basis, with shares of the sheet's budget. */
export const BASIS = `WITH ${NAMED_PARTS}, part AS (
    SELECT c.* REPLACE (c.name AS label), w.amount_krw AS whole, w.facts[1] AS "wholeFact",
      i.amount_krw AS given, i.facts[1] AS "givenFact",
      CASE WHEN count(*) OVER upto = count(c.amount_krw) OVER upto
        THEN CAST(sum(c.amount_krw) OVER upto AS BIGINT) END AS run,
      list(c.facts[1]) OVER upto AS "runFacts"
    FROM named c
      LEFT JOIN sheet_budget w ON w.source_id = c.source_id AND w.year = c.year
      LEFT JOIN basis_items i ON i.source_id = c.source_id AND i.year = c.year
        AND list_contains(i.parts, c.facts[1])
    WHERE c.level = 1 AND c.year IS NOT NULL
    WINDOW upto AS (PARTITION BY c.source_id, c.year ORDER BY c.ordinal)
  )
  SELECT programme AS subject, year, p.label, item, given, "givenFact",
    ${findingsOf(`["givenFact"]`)} AS "givenFindings", whole, "wholeFact",
    amount_krw AS value, '원' AS unit, 'breakdown' AS phase, NULL::VARCHAR AS formula,
    ${percentOf("amount_krw", "whole")} AS share, ${percentOf("run", "whole")} AS cumulative,
    run, "runFacts", p.facts, ${KNOWN}, ${findingsOf("p.facts")} AS findings,
    ${sourcesOf("p.facts")} AS sources
  FROM part p JOIN phase_vintages v USING (source_id, programme, year) WHERE v.phase = 'breakdown'
  ORDER BY subject, known_from, source_id, ordinal`;

/** What the share of one part rests on. */
export function shareTrace({ facts, wholeFact, findings }: BasisDatum): Trace {
  const formula = `{${facts[0] ?? ""}} ÷ {${wholeFact ?? ""}} × 100`;
  return together([printed([facts[0] ?? null, wholeFact], findings)], formula);
}

/** What the share of a part and all before it rests on. */
export function cumulativeTrace(datum: BasisDatum): Trace {
  const [only, ...more] = datum.runFacts;
  if (only !== undefined && more.length === 0) return shareTrace(datum);
  const formula = `({${datum.runFacts.join("} + {")}}) ÷ {${datum.wholeFact ?? ""}} × 100`;
  return together([printed([...datum.runFacts, datum.wholeFact], datum.findings)], formula);
}

/** What the sheet's budget of the year rests on. */
export function wholeTrace({ wholeFact }: BasisDatum): Trace {
  return printed([wholeFact]);
}

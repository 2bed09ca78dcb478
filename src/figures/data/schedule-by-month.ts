import { printed, sumOf, together, type Trace } from "../../words/trace.js";
import { findingsOf, KNOWN, sourcesOf } from "./evidence.js";
import type { Datum } from "../figure.js";
import { percentOf } from "./percent.js";

/** A row of a schedule by the month in which it starts; `value` is its planned sum. */
export interface StartDatum extends Datum {
  label: string;
  fiscalYear: number | null;
  /** Months, ISO; null where none is printed. */
  from: string | null;
  to: string | null;
  /** The fact that prints the sum; null where the row prints none. */
  amountFact: string | null;
  /** The schedule's printed total, and the fact that prints it; null where none or several are. */
  total: number | null;
  totalFact: string | null;
  /** Of the total, percent, half up: all rows that start by the end of this row's month. */
  cumulative: number | null;
  /** The sums of those rows. */
  runFacts: string[] | null;
}

/** The rows of the latest schedule in the order in which they start, with cumulated shares. */
export const STARTS = `WITH line AS (
    SELECT r.*, v.known_from, v.known_by, v.known_until, t.amount_krw AS total, t.facts[1] AS "totalFact",
      CASE WHEN r.amount_krw IS NOT NULL THEN r.facts[2] END AS "amountFact",
      left(r.from_month, 7) AS month
    FROM schedule_rows r JOIN phase_vintages v USING (source_id, programme)
      LEFT JOIN budget_by_year t ON t.source_id = r.source_id AND t.year = r.fiscal_year
        AND t.phase = 'planned' AND t.sums = 1
    WHERE v.phase = 'planned'
  ), running AS (
    SELECT a.source_id, a.month, CAST(sum(b.amount_krw) AS BIGINT) AS run,
      list(b."amountFact" ORDER BY b.month, b.ordinal) AS "runFacts"
    FROM (SELECT DISTINCT source_id, month FROM line) a
      JOIN line b ON b.source_id = a.source_id AND b.month <= a.month AND b."amountFact" IS NOT NULL
    GROUP BY ALL
  )
  SELECT l.programme AS subject, label, fiscal_year AS "fiscalYear", from_month AS "from", to_month AS "to",
    l."amountFact", total, "totalFact", r."runFacts",
    CASE WHEN l."amountFact" IS NOT NULL THEN ${percentOf("r.run", "l.total")} END AS cumulative,
    amount_krw AS value, '원' AS unit, 'planned' AS phase, NULL::VARCHAR AS formula, l.facts,
    ${KNOWN}, ${findingsOf("l.facts")} AS findings, ${sourcesOf("l.facts")} AS sources
  FROM line l LEFT JOIN running r ON r.source_id = l.source_id AND r.month = l.month
  ORDER BY subject, known_from, l.source_id, l.month NULLS LAST, ordinal`;

/** A row of a schedule that prints a sum. */
export type Summed = StartDatum & { value: number };

/** The rows that start in one month and print a sum. */
export interface Month {
  /** ISO; null for rows that print no start. */
  month: string | null;
  rows: readonly Summed[];
  sum: number;
  sumOn: Trace;
  /** Sum of the months before. */
  before: number;
}

/** What a row's sum rests on. */
export function sumTrace({ amountFact, facts, findings }: StartDatum): Trace {
  return amountFact === null ? printed(facts, findings) : printed([amountFact], findings);
}

/** What the share of all rows that start by the end of a row's month rests on. */
export function cumulativeTrace({ runFacts, totalFact, findings }: StartDatum): Trace {
  const facts = runFacts ?? [];
  const formula = `({${facts.join("} + {")}}) ÷ {${totalFact ?? ""}} × 100`;
  return together([printed([...facts, totalFact], findings)], formula);
}

/** The sum of one month as a share of the schedule's total, and what it rests on. */
export function monthTrace({ sumOn, rows }: Month): Trace {
  const totalFact = rows[0]?.totalFact ?? null;
  const sum = sumOn.formula ?? `{${sumOn.facts[0] ?? ""}}`;
  return together([sumOn, printed([totalFact])], `(${sum}) ÷ {${totalFact ?? ""}} × 100`);
}

/** The rows with a sum by the month in which they start, those without a start at the end. */
export function monthsOf(data: readonly StartDatum[]): Month[] {
  const months = new Map<string | null, Summed[]>();
  for (const datum of data) {
    if (datum.value === null) continue;
    const month = datum.from?.slice(0, 7) ?? null;
    months.set(month, [...(months.get(month) ?? []), { ...datum, value: datum.value }]);
  }
  let run = 0;
  return [...months].map(([month, rows]) => {
    const before = run;
    const sum = rows.reduce((total, { value }) => total + value, 0);
    run += sum;
    return { month, rows, sum, sumOn: sumOf(rows.map(sumTrace)), before };
  });
}

/** The rows that print no sum. */
export function unsummed(data: readonly StartDatum[]): StartDatum[] {
  return data.filter(({ value }) => value === null);
}

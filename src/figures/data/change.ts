import { findingsOf, KNOWN, sourcesOf } from "./evidence.js";
import { together, printed, type Trace } from "../../words/trace.js";
import type { Datum } from "../figure.js";

/** One item of a budget overview; `value` is the change as printed. */
export interface ChangeDatum extends Datum {
  item: string;
  year: number;
  isTotal: boolean;
  before: number | null;
  after: number | null;
  /** After − before; null where one of them is not printed. */
  computed: number | null;
  printedPercent: number | null;
  /** Computed from the sums, two decimals, half up. */
  computedPercent: number | null;
  /** The facts that `before`, `after` and `printedPercent` are printed in. */
  beforeFact: string | null;
  afterFact: string | null;
  rateFact: string | null;
}

/** The items of each overview that prints a change, with both years and the days it was known. */
export const CHANGES = `WITH printed AS (
      SELECT a.*, d.programme, f.start_offset
      FROM amount a JOIN source s ON s.id = a.source_id JOIN document_dates d ON d.source_id = s.id
        JOIN (SELECT f.id, p.start_offset FROM fact f JOIN span p ON p.id = f.span_id) f ON f.id = a.id
      WHERE s.family = 'budget-sheet'
    ), overview AS (
      SELECT p.*, v.known_from, v.known_by, v.known_until
      FROM printed p JOIN phase_vintages v USING (source_id, programme, phase)
      WHERE p.phase = 'change' AND p.fiscal_year = v.year
    ), joined AS (
      SELECT c.source_id, c.programme, c.label, c.fiscal_year, c.is_total, c.amount_krw, c.start_offset,
        c.known_from, c.known_by, c.known_until,
        b.amount_krw AS before, a.amount_krw AS after, r.percent,
        b.id AS "beforeFact", a.id AS "afterFact", r.id AS "rateFact", [c.id] AS facts
      FROM overview c
        LEFT JOIN printed a ON a.source_id = c.source_id AND a.label = c.label AND a.phase = 'budget'
          AND a.fiscal_year = c.fiscal_year AND a.path[:-2] = c.path[:-2]
        LEFT JOIN printed b ON b.source_id = c.source_id AND b.label = c.label AND b.phase = 'budget'
          AND b.fiscal_year = c.fiscal_year - 1 AND b.path[:-2] = c.path[:-2]
        LEFT JOIN rate r ON r.source_id = c.source_id AND r.label = c.label AND r.rate_of = 'change'
          AND r.fiscal_year = c.fiscal_year
      QUALIFY row_number() OVER (PARTITION BY c.id ORDER BY a.start_offset, b.start_offset, r.id) = 1
    )
    SELECT programme AS subject, label AS item, fiscal_year AS year, is_total AS "isTotal", before, after,
      amount_krw AS value, '원' AS unit, 'change' AS phase, after - before AS computed,
      percent::DOUBLE AS "printedPercent",
      CASE WHEN before > 0 THEN round(100.0 * (after - before) / before, 2)::DOUBLE END AS "computedPercent",
      "beforeFact", "afterFact", "rateFact", NULL::VARCHAR AS formula, facts,
      ${KNOWN}, ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources
    FROM joined ORDER BY subject, known_from, source_id, start_offset`;

/** What the values of a row rest on. */
export const CHANGE_TRACES = {
  before: ({ beforeFact, findings }: ChangeDatum): Trace => printed([beforeFact], findings),
  after: ({ afterFact, findings }: ChangeDatum): Trace => printed([afterFact], findings),
  printedPercent: ({ rateFact, findings }: ChangeDatum): Trace => printed([rateFact], findings),
  computed: (datum: ChangeDatum): Trace =>
    computed(datum, ({ after, before }) => `${after} − ${before}`),
  computedPercent: (datum: ChangeDatum): Trace =>
    computed(datum, ({ after, before }) => `(${after} − ${before}) ÷ ${before} × 100`),
};

function computed(
  { beforeFact, afterFact, findings }: ChangeDatum,
  formula: (terms: { before: string; after: string }) => string,
): Trace {
  const terms = { before: `{${beforeFact ?? ""}}`, after: `{${afterFact ?? ""}}` };
  return together([printed([afterFact, beforeFact], findings)], formula(terms));
}

/** A total whose only item has the same sums is one bar under the name of the item, the total’s behind it. */
export function merged(data: readonly ChangeDatum[]): ChangeDatum[] {
  const [first, second, ...more] = data;
  if (first === undefined || second === undefined || more.length > 0) return [...data];
  const isSame = first.before === second.before && first.after === second.after;
  if (!isSame || first.isTotal === second.isTotal) return [...data];
  const findings = [...new Set([...first.findings, ...second.findings])];
  const [total, only] = first.isTotal ? [first, second] : [second, first];
  return [{ ...first, item: `${only.item}(${total.item})`, findings }];
}

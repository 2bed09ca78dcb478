import { orderOf } from "../../words/terms.js";
import { COUNTED } from "../../words/trace.js";
import { findingsOf, sourcesOf } from "./evidence.js";
import type { Datum } from "../figure.js";

/** A ledger of more programmes than this is summed up: how many programmes have a measure in a year. */
const MOST_DETAILED = 12;

/**
 * Whether the documents say anything of a measure for a year. Of few programmes, a row is one
 * programme's and `value` the number of facts; of many, `value` is how many programmes have it.
 */
export interface CoverageDatum extends Datum {
  measure: "money" | "activity" | "meeting";
  /** The programme; null where the document names none, and where the row sums up all. */
  programme: string | null;
  /** A phase, a kind of activity, or a meeting. */
  name: string;
  year: number;
  present: boolean;
  value: number;
  /** How many programmes the ledger holds; null where rows are one programme's. */
  programmes: number | null;
  /** How many documents stand behind the rows of all programmes; null where rows name theirs. */
  documents: number | null;
}

/**
 * The matrix of few programmes with its facts, or that of many as numbers of programmes. A document
 * without a programme counts as one of its own.
 */
export const COVERAGE = `WITH said AS MATERIALIZED (
      SELECT *, coalesce(programme, source_id) AS counted FROM measured
    ), size AS (
      SELECT count(DISTINCT counted)::INTEGER AS programmes, count(DISTINCT source_id)::INTEGER AS documents,
        min(year) AS first, max(year) AS last
      FROM said
    ), years AS (SELECT unnest(range(first, last + 1))::INTEGER AS year FROM size),
    few AS (SELECT said.* FROM said, size WHERE size.programmes <= ${String(MOST_DETAILED)}),
    matrix AS (
      SELECT m.programme, m.measure, m.name, y.year,
        list_sort(list_distinct(coalesce(flatten(list(s.facts) FILTER (s.facts IS NOT NULL)), []))) AS facts
      FROM (SELECT DISTINCT programme, measure, name FROM few) m CROSS JOIN years y
        LEFT JOIN few s ON s.programme IS NOT DISTINCT FROM m.programme AND s.measure = m.measure
          AND s.name = m.name AND s.year = y.year
      GROUP BY ALL
    ), detailed AS (
      SELECT programme, measure, name, year, len(facts)::INTEGER AS value, facts,
        ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources,
        NULL::INTEGER AS programmes, NULL::INTEGER AS documents
      FROM matrix
    ), counts AS (
      SELECT measure, name, year, count(DISTINCT counted)::INTEGER AS value FROM said GROUP BY ALL
    ), summed AS (
      SELECT NULL::VARCHAR AS programme, m.measure, m.name, y.year, coalesce(c.value, 0) AS value,
        []::VARCHAR[] AS facts, []::VARCHAR[] AS findings, []::VARCHAR[] AS sources, z.programmes, z.documents
      FROM (SELECT DISTINCT measure, name FROM counts) m CROSS JOIN years y CROSS JOIN size z
        LEFT JOIN counts c ON c.measure = m.measure AND c.name = m.name AND c.year = y.year
      WHERE z.programmes > ${String(MOST_DETAILED)}
    )
    SELECT 'all' AS subject, programme, measure, name, year, value > 0 AS present, value, programmes,
      documents, CASE WHEN programmes IS NULL THEN '사실' ELSE '사업' END AS unit, NULL::VARCHAR AS phase,
      CASE WHEN programmes IS NULL THEN '${COUNTED}' END AS formula, facts, findings, sources
    FROM (SELECT * FROM detailed UNION ALL BY NAME SELECT * FROM summed)
    ORDER BY programme NULLS LAST, measure DESC, name, year`;

/** How many programmes the ledger holds, where its rows sum them up; null where they are told one by one. */
export function programmesOf(data: readonly CoverageDatum[]): number | null {
  return data[0]?.programmes ?? null;
}

const ORDER = ["money", "activity", "meeting"] as const;

/** What tells the rows of one line of the matrix. */
export function lineOf({ programme, measure, name }: CoverageDatum): string {
  return JSON.stringify([programme, measure, name]);
}

/** One row of each line, money first, in the order of the budget's stages and of the kinds. */
export function linesOf(data: readonly CoverageDatum[]): CoverageDatum[] {
  const first = new Map<string, CoverageDatum>();
  for (const datum of data) {
    const key = lineOf(datum);
    if (!first.has(key)) first.set(key, datum);
  }
  return [...first.values()].sort(
    (a, b) =>
      ORDER.indexOf(a.measure) - ORDER.indexOf(b.measure) ||
      orderOf("measure", a.name) - orderOf("measure", b.name),
  );
}

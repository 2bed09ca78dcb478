import { printed, together, type Trace } from "../../words/trace.js";
import { yearsOf } from "./counts.js";
import { findingsOf, KNOWN, sourcesOf } from "./evidence.js";
import type { Datum } from "../figure.js";

/** The phases that are shown, those of settled years first; never compared with each other. */
export const REAL_PHASES = ["executed", "final-budget", "budget"] as const;
export type RealPhase = (typeof REAL_PHASES)[number];

/** A project's total of a year and phase; `value` is in prices of the base year, null without an index. */
export interface RealDatum extends Datum {
  year: number;
  phase: RealPhase;
  /** As printed, whole won. */
  nominal: number;
  /** Consumer prices of the year, with the decimals of their source; null where none is known. */
  index: string | null;
  /** Where the index is published, in English and in Korean. */
  citation: string | null;
  citationKo: string | null;
  /** The year whose prices are used, and what the index is based on; null without any index. */
  baseYear: number | null;
  base: string | null;
}

/** A row with an index. */
export type Real = RealDatum & { value: number; index: string; baseYear: number };

/** Totals of a project in prices of one year, each document's print with its days. */
export const REAL_AMOUNTS = `WITH vintage AS (
      SELECT * FROM real_amounts WHERE phase IN ('executed', 'final-budget', 'budget')
      QUALIFY row_number() OVER (PARTITION BY programme, year, phase, source_id ORDER BY amount_krw) = 1
    )
    SELECT programme AS subject, year, phase, real_krw AS value,
      CASE WHEN real_krw IS NOT NULL THEN '원' END AS unit, amount_krw AS nominal,
      index_value::DOUBLE::VARCHAR AS index, citation, citation_ko AS "citationKo",
      base_year AS "baseYear", base,
      CASE WHEN year <> base_year
        THEN '{' || facts[1] || '} × ' || base_index::DOUBLE || ' ÷ ' || index_value::DOUBLE END AS formula,
      ${KNOWN}, facts, ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources
    FROM vintage ORDER BY subject, year, phase, known_from, source_id`;

/** Whether a row's year has an index. */
export function isReal(datum: RealDatum): datum is Real {
  return datum.value !== null && datum.index !== null && datum.baseYear !== null;
}

/** What the sum as printed rests on. */
export function nominalTrace({ facts, findings }: RealDatum): Trace {
  return printed(facts, findings);
}

/** From the first to the last year of a phase, nominal and real, per cent. */
export interface Growth {
  first: Real;
  last: Real;
  nominal: number;
  real: number;
  nominalOn: Trace;
  realOn: Trace;
}

function growthTrace(first: Trace, last: Trace, terms: readonly [string, string]): Trace {
  return together([first, last], `(${terms[1]} − ${terms[0]}) ÷ ${terms[0]} × 100`);
}

function termOf({ facts, formula }: RealDatum): string {
  return formula === null ? `{${facts[0] ?? ""}}` : `(${formula})`;
}

const reference = ({ facts }: RealDatum): string => `{${facts[0] ?? ""}}`;

/**
 * How a phase changed from its first year to its last; never across phases.
 * @returns null with fewer than two years that have an index, or where the first was nothing
 */
export function growthOf(data: readonly RealDatum[], phase: RealPhase): Growth | null {
  const rows = data.filter((datum) => datum.phase === phase && isReal(datum)) as Real[];
  const [start, end] = [Math.min(...yearsOf(rows)), Math.max(...yearsOf(rows))];
  const first = rows.find(({ year }) => year === start);
  const last = rows.find(({ year }) => year === end);
  if (first === undefined || last === undefined || start === end) return null;
  if (first.nominal <= 0 || first.value <= 0) return null;
  const rate = (from: number, to: number): number => ((to - from) / from) * 100;
  return {
    first,
    last,
    nominal: rate(first.nominal, last.nominal),
    real: rate(first.value, last.value),
    nominalOn: growthTrace(nominalTrace(first), nominalTrace(last), [
      reference(first),
      reference(last),
    ]),
    realOn: growthTrace(first, last, [termOf(first), termOf(last)]),
  };
}

/** The phases that have rows, in their order. */
export function phasesOf(data: readonly RealDatum[]): RealPhase[] {
  return REAL_PHASES.filter((phase) => data.some((datum) => datum.phase === phase));
}

/** The years of a phase from its first to its last, those without a row included. */
export function spanOf(data: readonly RealDatum[], phase: RealPhase): number[] {
  const years = yearsOf(data.filter((datum) => datum.phase === phase));
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

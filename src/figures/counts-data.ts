import type { Kind, Status } from "../words/terms.js";
import { sumOf, type Trace } from "../words/trace.js";
import { findingsOf, sourcesOf } from "./evidence.js";
import type { Column, Datum } from "./figure.js";

/** Something of one kind that a document names; a row without a label stands for a year. */
export interface CountDatum extends Datum {
  year: number;
  /** As printed; null where the year has nothing of this kind. */
  label: string | null;
  status: Status | null;
  /** True for the people of an event, which are not counted with events. */
  people: boolean;
  /** Whether any document lists results for this year; if not, the year is a gap. */
  reported: boolean;
}

/**
 * Common tables of a query: `named` is what the latest document that reports on a year names;
 * `years` is every year of the programme, reported on or not.
 */
export const NAMED_AND_YEARS = `WITH named AS (
    SELECT v.* FROM activities_by_year v JOIN source s ON s.id = v.source_id
    WHERE v.year IS NOT NULL
    QUALIFY dense_rank() OVER (
      PARTITION BY v.programme, v.year ORDER BY s.fiscal_year DESC NULLS LAST, v.source_id) = 1
  ), years AS (
    SELECT programme, unnest(range(min(year), max(year) + 1))::INTEGER AS year
    FROM (SELECT programme, year FROM named UNION SELECT programme, year FROM budget_by_year)
    WHERE programme IN (SELECT programme FROM named)
    GROUP BY programme
  )`;

/**
 * What is named of a kind. Parts of a printed total are left out (the total holds them); the people
 * of an event are kept, marked.
 */
export function countsOf(kind: Kind): string {
  return `${NAMED_AND_YEARS}, evidence AS (
    SELECT y.programme, y.year, n.* EXCLUDE (programme, year, facts), coalesce(n.facts, []) AS facts
    FROM years y LEFT JOIN named n
      ON n.programme = y.programme AND n.year = y.year AND n.kind = '${kind}' AND n.role <> 'part'
  )
  SELECT e.programme AS subject, e.year, e.label, e.count AS value, e.unit, e.status,
    e.role IS NOT DISTINCT FROM 'people' AS people,
    EXISTS (FROM named r WHERE r.programme = e.programme AND r.year = e.year) AS reported,
    NULL::VARCHAR AS phase, NULL::VARCHAR AS formula, e.facts,
    ${findingsOf("e.facts")} AS findings, ${sourcesOf("e.facts")} AS sources
  FROM evidence e ORDER BY subject, e.year, e.ordinal`;
}

/** The table behind a figure of counts. */
export const COUNT_COLUMNS: readonly Column<keyof CountDatum>[] = [
  { key: "year", words: { ko: "연도", en: "Year" }, format: "year" },
  { key: "label", words: { ko: "문서에 적힌 이름", en: "As named" }, format: "text" },
  { key: "value", words: { ko: "수", en: "Count" }, format: "count" },
  { key: "unit", words: { ko: "단위", en: "Counter" }, format: "text" },
];

/**
 * Times that something was held may be added within a kind; other counters count things that may
 * overlap or differ (people, records, places), so they stand side by side.
 */
export function isAdditive(unit: string): boolean {
  return unit === "회";
}

/** Rows with a printed count. */
export type Counted = CountDatum & { label: string; value: number; unit: string };

/** Whether a row holds a printed count. */
export function isCounted(datum: CountDatum): datum is Counted {
  return datum.label !== null && datum.value !== null && datum.unit !== null;
}

/** The counters of the rows, those that may be added first, then in the order of the document. */
export function countersOf(data: readonly CountDatum[]): string[] {
  const units = [...new Set(data.filter(isCounted).map((datum) => datum.unit))];
  return [...units.filter(isAdditive), ...units.filter((unit) => !isAdditive(unit))];
}

/** The years of the rows, ascending. */
export function yearsOf(data: readonly { year: number }[]): number[] {
  return [...new Set(data.map((datum) => datum.year))].sort((a, b) => a - b);
}

/** A sum with what it rests on. */
export interface Total {
  value: number;
  on: Trace;
}

/** What was held in a year, times; null where nothing of the kind is printed with a number. */
export function totalOf(data: readonly CountDatum[], year: number, unit: string): Total | null {
  const counted = data
    .filter(isCounted)
    .filter((datum) => datum.year === year && datum.unit === unit && !datum.people);
  const value = counted.reduce((sum, datum) => sum + datum.value, 0);
  return counted.length === 0 ? null : { value, on: sumOf(counted) };
}

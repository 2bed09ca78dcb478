import { counterOfKind } from "../../words/number.js";
import type { Kind, Status } from "../../words/terms.js";
import { sumOf, type Trace } from "../../words/trace.js";
import { findingsOf, KNOWN, sourcesOf } from "./evidence.js";
import type { Column, Datum } from "../figure.js";

/** The counter of people. */
export const PERSON = "명";

/** Something of one kind that a document names; a row without a label stands for a year. */
export interface CountDatum extends Datum {
  year: number;
  /** Of which kind it is; null where a row stands for a year of all kinds. */
  kind: Kind | null;
  /** As printed; null where the year has nothing of this kind. */
  label: string | null;
  status: Status | null;
  /** True for the people of an event, which are not counted with events. */
  people: boolean;
  /** Whether any document lists results for this year; if not, the year is a gap. */
  reported: boolean;
}

/**
 * Common tables of a query: `named` is what each document that reports on a year names, with the days
 * its list was known; `spans` is every year of the programme with every such list, and without one
 * until the first was known.
 */
export const NAMED_AND_SPANS = `WITH named AS (
    SELECT a.*, v.known_from, v.known_by, v.known_until
    FROM activities_by_year a JOIN activity_vintages v USING (source_id, programme, year)
  ), years AS (
    SELECT programme, unnest(range(min(year), max(year) + 1))::INTEGER AS year
    FROM (SELECT programme, year FROM named UNION SELECT programme, year FROM budget_by_year)
    WHERE programme IN (SELECT programme FROM named)
    GROUP BY programme
  ), spans AS (
    SELECT programme, year, source_id, true AS reported, known_from, known_by, known_until
    FROM activity_vintages WHERE programme IN (SELECT programme FROM years)
    UNION ALL BY NAME
    SELECT y.programme, y.year, false AS reported, (SELECT min(v.known_from) FROM activity_vintages v
      WHERE v.programme = y.programme AND v.year = y.year) AS known_until
    FROM years y
  )`;

/**
 * What is named of a kind. Parts of a printed total are left out (the total holds them), and so is the
 * total of a table (its rows are told one by one); the people of an event are kept, marked.
 */
export function countsOf(kind: Kind): string {
  return `${NAMED_AND_SPANS}, evidence AS (
    SELECT s.*, n.label, n.count, n.unit, n.status, n.role, n.ordinal, coalesce(n.facts, []) AS facts
    FROM spans s LEFT JOIN named n ON n.source_id = s.source_id
      AND n.programme = s.programme AND n.year = s.year AND n.kind = '${kind}' AND n.role NOT IN ('part', 'total')
  )
  SELECT programme AS subject, year, '${kind}' AS kind, label, count AS value, unit, status,
    role IS NOT DISTINCT FROM 'people' AS people, reported,
    NULL::VARCHAR AS phase, NULL::VARCHAR AS formula, ${KNOWN}, facts,
    ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources
  FROM evidence ORDER BY subject, year, known_from NULLS FIRST, source_id, ordinal`;
}

/** The table behind a figure of counts of one kind. */
export function countColumns(kind: Kind): readonly Column<keyof CountDatum>[] {
  const codes = { 건: { ko: "건", en: counterOfKind("건", null, { kind, locale: "en" }) } };
  return [
    { key: "year", words: { ko: "연도", en: "Year" }, format: "year" },
    { key: "label", words: { ko: "문서에 적힌 이름", en: "As named" }, format: "text" },
    { key: "value", words: { ko: "수", en: "Count" }, format: "count" },
    { key: "unit", words: { ko: "단위", en: "Counter" }, format: "counter", codes },
  ];
}

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

/** The years that no document reports on. */
export function gapYears(data: readonly { year: number; reported: boolean }[]): number[] {
  const reported = new Set(data.filter((datum) => datum.reported).map(({ year }) => year));
  return yearsOf(data).filter((year) => !reported.has(year));
}

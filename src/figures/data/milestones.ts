import { utcDay, utcMonth, utcYear, type TimeInterval } from "d3";
import type { MILESTONE_KINDS } from "../../../loaders/schema/facts.js";
import { printed, type Trace } from "../../words/trace.js";
import { findingsOf, KNOWN, sourcesOf } from "./evidence.js";
import type { Datum } from "../figure.js";

/** A step of a project, or a fiscal year that has a budget (`sort`); neither has a value of its own. */
export interface MilestoneDatum extends Datum {
  sort: "step" | "year";
  /** The fiscal year; null for a step. */
  year: number | null;
  /** ISO day, month or year; null where none is printed. */
  from: string | null;
  to: string | null;
  ongoing: boolean;
  kind: (typeof MILESTONE_KINDS)[number] | null;
  text: string | null;
}

/** A step with its words. */
export type Step = MilestoneDatum & { text: string; kind: NonNullable<MilestoneDatum["kind"]> };

/** The steps of each project as each document tells them, and the years for which sums are printed. */
export const MILESTONES = `WITH steps AS (
      SELECT programme AS subject, 'step' AS sort, NULL::INTEGER AS year, from_date AS "from",
        to_date AS "to", ongoing, kind, text, source_id, ordinal, ${KNOWN}, facts
      FROM project_steps
    ), budgeted AS (
      SELECT programme AS subject, 'year' AS sort, year, NULL::VARCHAR AS "from", NULL::VARCHAR AS "to",
        false AS ongoing, NULL::VARCHAR AS kind, NULL::VARCHAR AS text, source_id, 0 AS ordinal, ${KNOWN},
        list_sort(flatten(list(facts))) AS facts
      FROM budget_vintages
      WHERE phase IN ('budget', 'final-budget', 'current-budget', 'executed')
        AND programme IN (SELECT subject FROM steps)
      GROUP BY ALL
    ), placed AS (SELECT * FROM steps UNION ALL BY NAME SELECT * FROM budgeted)
    SELECT subject, sort, year, "from", "to", ongoing, kind, text, NULL::INTEGER AS value,
      NULL::VARCHAR AS unit, NULL::VARCHAR AS phase, NULL::VARCHAR AS formula, "knownFrom", "knownBy",
      "knownUntil", facts, ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources
    FROM placed ORDER BY subject, sort, "from" NULLS LAST, "knownFrom", source_id, ordinal, year`;

/** The steps in the order of their days. */
export function stepsOf(data: readonly MilestoneDatum[]): Step[] {
  const isStep = (datum: MilestoneDatum): datum is Step =>
    datum.sort === "step" && datum.text !== null && datum.kind !== null;
  return data.filter(isStep);
}

/** A fiscal year for which a sum is printed, with the facts that print it. */
export interface BudgetYear {
  year: number;
  on: Trace;
}

/** The years that have a budget, ascending, each once. */
export function budgetYearsOf(data: readonly MilestoneDatum[]): BudgetYear[] {
  const byYear = new Map<number, MilestoneDatum[]>();
  for (const datum of data)
    if (datum.year !== null) byYear.set(datum.year, [...(byYear.get(datum.year) ?? []), datum]);
  return [...byYear]
    .map(([year, rows]) => ({ year, on: printed(rows.flatMap(({ facts }) => facts)) }))
    .sort((a, b) => a.year - b.year);
}

const INTERVALS: Readonly<Record<number, TimeInterval>> = { 4: utcYear, 7: utcMonth, 10: utcDay };

/** The first moment of an ISO day, month or year. */
export function startOf(iso: string): Date {
  return new Date(`${`${iso}-01-01`.slice(0, 10)}T00:00:00Z`);
}

/** The first moment after it. */
export function endOf(iso: string): Date {
  return (INTERVALS[iso.length] ?? utcDay).offset(startOf(iso), 1);
}

/** A contract whose last day lies inside a year that has a budget. */
export interface EarlyEnd {
  step: Step;
  to: string;
  year: BudgetYear;
}

/** The contracts that end in a year with a budget before the year is over, the latest first. */
export function earlyEndsOf(data: readonly MilestoneDatum[]): EarlyEnd[] {
  const years = budgetYearsOf(data);
  return stepsOf(data)
    .flatMap((step): EarlyEnd[] => {
      const { kind, to } = step;
      const year = years.find((each) => String(each.year) === to?.slice(0, 4));
      if (kind !== "contract" || to === null || year === undefined) return [];
      return endOf(to) < endOf(String(year.year)) ? [{ step, to, year }] : [];
    })
    .sort((a, b) => (a.to < b.to ? 1 : -1));
}

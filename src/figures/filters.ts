import type { Datum } from "./figure.js";

/** Which rows of a figure a reader wants to see; null leaves a dimension open. */
export interface Filters {
  /** First and last year, both included. */
  years: readonly [number, number] | null;
  kind: string | null;
  phase: string | null;
  /** The counter: 회, 명, 건 … */
  unit: string | null;
  /** A document's title. */
  document: string | null;
}

export const NO_FILTERS: Filters = {
  years: null,
  kind: null,
  phase: null,
  unit: null,
  document: null,
};

/** What the rows of a figure can be filtered by. */
export interface Choices {
  years: number[];
  kind: string[];
  phase: string[];
  unit: string[];
  document: string[];
}

function cell(datum: Datum, key: string): unknown {
  return Object.entries(datum).find(([name]) => name === key)?.[1];
}

function yearOfDay(day: unknown): number | null {
  return typeof day === "string" && /^\d{4}/.test(day) ? Number(day.slice(0, 4)) : null;
}

/** The years that a row is about, first and last; null where it is about none. */
function spanOf(datum: Datum): readonly [number, number] | null {
  const year = cell(datum, "year") ?? cell(datum, "fiscalYear");
  if (typeof year === "number") return [year, year];
  const first = yearOfDay(cell(datum, "from"));
  return first === null ? null : [first, yearOfDay(cell(datum, "to")) ?? first];
}

/** A row without the column is about everything, and stays. */
function fits(datum: Datum, key: "kind" | "phase" | "unit", wanted: string | null): boolean {
  const value = cell(datum, key);
  return wanted === null || typeof value !== "string" || value === wanted;
}

/** The rows that a reader wants to see. */
export function filtered<D extends Datum>(data: readonly D[], filters: Filters): D[] {
  const { years, kind, phase, unit, document } = filters;
  return data.filter((datum) => {
    const span = spanOf(datum);
    const isInYears =
      years === null || span === null || (span[0] <= years[1] && span[1] >= years[0]);
    const isFrom =
      document === null || datum.sources.length === 0 || datum.sources.includes(document);
    const isOfKind = fits(datum, "kind", kind) && fits(datum, "phase", phase);
    return isInYears && isFrom && isOfKind && fits(datum, "unit", unit);
  });
}

function distinct(values: readonly unknown[]): string[] {
  const words = values.filter((value) => typeof value === "string");
  return [...new Set(words)].sort((a, b) => (a < b ? -1 : 1));
}

/** What rows, of one figure or of several, can be filtered by. */
export function choicesOf(data: readonly Datum[]): Choices {
  const spans = data.flatMap((datum) => [spanOf(datum) ?? []]);
  const column = (key: string): unknown[] => data.map((datum) => cell(datum, key));
  return {
    years: [...new Set(spans.flat())].sort((a, b) => a - b),
    kind: distinct(column("kind")),
    phase: distinct(column("phase")),
    unit: distinct(column("unit")),
    document: distinct(data.flatMap(({ sources }) => sources)),
  };
}

import type { Kind } from "../../words/terms.js";
import { orderOf } from "../../words/terms.js";
import { sumOf, type Trace } from "../../words/trace.js";
import { isAdditive, NAMED_AND_SPANS, PERSON, yearsOf, type CountDatum } from "./counts.js";
import { findingsOf, KNOWN, sourcesOf } from "./evidence.js";

/** Something that a document names in a year; a row without a kind stands for a year without any. */
export type NamedDatum = CountDatum;

/** A row with a printed count. */
export type NamedCount = NamedDatum & { kind: Kind; label: string; value: number; unit: string };

/** All that is named, whatever its kind; parts of a printed total are left out. */
export const NAMED = `${NAMED_AND_SPANS}, evidence AS (
    SELECT s.*, n.kind, n.label, n.count, n.unit, n.status, n.role, n.ordinal,
      coalesce(n.facts, []) AS facts
    FROM spans s LEFT JOIN named n ON n.source_id = s.source_id
      AND n.programme = s.programme AND n.year = s.year AND n.role NOT IN ('part', 'total')
  )
  SELECT programme AS subject, year, kind, label, count AS value, unit, status,
    role IS NOT DISTINCT FROM 'people' AS people, reported,
    NULL::VARCHAR AS phase, NULL::VARCHAR AS formula, ${KNOWN}, facts,
    ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources
  FROM evidence ORDER BY subject, year, known_from NULLS FIRST, source_id, ordinal`;

/** Whether a row holds a printed count. */
function isNamedCount(datum: NamedDatum): datum is NamedCount {
  return datum.kind !== null && datum.label !== null && datum.value !== null && datum.unit !== null;
}

/** A bar of a year: one entry, or the times of several entries together. */
export interface Bar {
  value: number;
  on: Trace;
  /** The names of what it counts. */
  labels: string[];
  isDoubtful: boolean;
}

/** Whether a panel counts people: of events, or printed without one. */
export function countsPeople({ unit, people }: Multiple): boolean {
  return people || unit === PERSON;
}

/** What one kind has in one counter, the people of events apart; each has a scale of its own. */
export interface Multiple {
  kind: Kind;
  unit: string;
  people: boolean;
  /** By year; empty where nothing is printed with a number. */
  bars: ReadonlyMap<number, Bar[]>;
}

function barsOf(entries: readonly NamedCount[], unit: string): Bar[] {
  if (!isAdditive(unit) || entries.length < 2)
    return entries.map((entry) => ({
      value: entry.value,
      on: entry,
      labels: [entry.label],
      isDoubtful: entry.findings.length > 0,
    }));
  const value = entries.reduce((sum, entry) => sum + entry.value, 0);
  const on = sumOf(entries);
  return [
    { value, on, labels: entries.map(({ label }) => label), isDoubtful: on.findings.length > 0 },
  ];
}

function multipleOf(entries: readonly NamedCount[], first: NamedCount): Multiple {
  const { kind, unit, people } = first;
  const bars = new Map(
    yearsOf(entries).map((year) => [
      year,
      barsOf(
        entries.filter((entry) => entry.year === year),
        unit,
      ),
    ]),
  );
  return { kind, unit, people, bars };
}

/**
 * The panels: one for each kind and counter, people of events apart, in the order of the kinds and,
 * within a kind, times held first, then as printed.
 */
export function multiplesOf(data: readonly NamedDatum[]): Multiple[] {
  const groups = new Map<string, NamedCount[]>();
  for (const datum of data.filter(isNamedCount)) {
    const key = JSON.stringify([datum.kind, datum.unit, datum.people]);
    groups.set(key, [...(groups.get(key) ?? []), datum]);
  }
  const multiples = [...groups.values()].flatMap((entries) => {
    const first = entries[0];
    return first === undefined ? [] : [multipleOf(entries, first)];
  });
  const rank = ({ unit, people }: Multiple): number => (people ? 2 : isAdditive(unit) ? 0 : 1);
  return multiples.sort(
    (a, b) => orderOf("kind", a.kind) - orderOf("kind", b.kind) || rank(a) - rank(b),
  );
}

import type { Kind } from "../../words/terms.js";
import { NAMED_AND_SPANS } from "./counts.js";
import { findingsOf, KNOWN, sourcesOf } from "./evidence.js";
import type { Datum } from "../figure.js";

/** People that a document names; `value` is how many, at least. A row without a label is a year without any. */
export interface ParticipantDatum extends Datum {
  year: number;
  kind: Kind | null;
  label: string | null;
  /** The event they came to, as printed, with its own count; null where the people stand alone. */
  event: string | null;
  eventCount: number | null;
  eventUnit: string | null;
  /** The fact that the event's count is printed in. */
  eventFact: string | null;
  reported: boolean;
}

/** A row that names people. */
export type Participants = ParticipantDatum & { label: string; value: number; unit: string };

/** Whether a row names people with their number. */
export function isParticipants(datum: ParticipantDatum): datum is Participants {
  return datum.label !== null && datum.value !== null && datum.unit !== null;
}

/** Everyone counted in 명 or 인, with the event they came to; parts of a total are left out. */
export const PARTICIPANTS = `${NAMED_AND_SPANS}, people AS (
    SELECT s.*, n.kind, n.label, n.count, n.unit, n.ordinal, coalesce(n.facts, []) AS facts,
      e.label AS event, e.count AS event_count, e.unit AS event_unit, e.id AS event_fact
    FROM spans s LEFT JOIN named n ON n.source_id = s.source_id AND n.programme = s.programme
        AND n.year = s.year AND n.role NOT IN ('part', 'total') AND n.count IS NOT NULL AND n.unit IN ('명', '인')
      LEFT JOIN activity e ON e.id = n.of_activity
  )
  SELECT programme AS subject, year, kind, label, count AS value, unit, event,
    event_count AS "eventCount", event_unit AS "eventUnit", event_fact AS "eventFact", reported,
    NULL::VARCHAR AS phase, NULL::VARCHAR AS formula, ${KNOWN}, facts,
    ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources
  FROM people ORDER BY subject, year, known_from NULLS FIRST, source_id, value DESC, ordinal`;

/** The people of one year, the most first. */
export function peopleIn(data: readonly ParticipantDatum[], year: number): Participants[] {
  return data
    .filter(isParticipants)
    .filter((datum) => datum.year === year)
    .sort((a, b) => b.value - a.value || (a.label < b.label ? -1 : 1));
}

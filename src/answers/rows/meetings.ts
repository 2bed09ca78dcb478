import { findingsOf, sourcesOf } from "../../figures/data/evidence.js";
import type { Datum } from "../../figures/figure.js";
import type { RowSet } from "../row-set.js";

/** When and where a meeting was held; it has no value. */
export interface MeetingDatum extends Datum {
  date: string | null;
  start: string | null;
  end: string | null;
  place: string | null;
}

/** Every meeting that a document records. */
export const meetings: RowSet = {
  id: "meeting-times",
  scope: "meeting",
  sql: `SELECT m.title || coalesce(' (' || m.date || ')', '') AS subject, m.date, m.start_time AS "start",
      m.end_time AS "end", m.place, NULL::INTEGER AS value, NULL::VARCHAR AS unit, NULL::VARCHAR AS phase,
      NULL::VARCHAR AS formula, [m.id] AS facts, ${findingsOf("[m.id]")} AS findings,
      ${sourcesOf("[m.id]")} AS sources
    FROM meeting m ORDER BY m.date, m.source_id, m.id`,
};

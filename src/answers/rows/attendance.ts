import { findingsOf, sourcesOf } from "../../figures/data/evidence.js";
import type { Datum } from "../../figures/figure.js";
import type { RowSet } from "../row-set.js";

/** People at a meeting: all of them, a group, or a part of a group. */
export interface AttendanceDatum extends Datum {
  level: "total" | "group" | "part";
  /** Null for all. */
  name: string | null;
  /** ISO day; null where none is printed. */
  date: string | null;
}

/** Who came to each meeting, as printed; a group and its parts are never added. */
export const attendance: RowSet = {
  id: "attendance",
  scope: "meeting",
  sql: `SELECT a.meeting || coalesce(' (' || m.date || ')', '') AS subject, a.level, a.name, m.date,
      a.count AS value, '명' AS unit, NULL::VARCHAR AS phase,
      CASE WHEN a.derived THEN '이름의 수' END AS formula, a.facts,
      ${findingsOf("a.facts")} AS findings, ${sourcesOf("a.facts")} AS sources
    FROM attendance a JOIN meeting m ON m.id = a.meeting_id
    ORDER BY m.date, a.source_id, a.meeting_id, a.ordinal`,
};

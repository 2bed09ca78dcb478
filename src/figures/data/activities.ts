import type { Kind } from "../../words/terms.js";
import { COUNTED, printed, sumOf, type Trace } from "../../words/trace.js";
import type { Datum } from "../figure.js";
import { NAMED_AND_SPANS } from "./counts.js";
import { findingsOf, KNOWN, sourcesOf } from "./evidence.js";

/** One kind in one year; `value` is how many activities of it the documents name. */
export interface ActivityDatum extends Datum {
  year: number;
  kind: Kind;
  /** Times that things of this kind were held, where counted so; at least. */
  times: number | null;
  /** The facts that those times are printed in. */
  timesFacts: string[];
}

/** Every kind in every year, as each document that reports on the year names it. */
export const ACTIVITIES = `${NAMED_AND_SPANS}, kinds AS (SELECT DISTINCT programme, kind FROM named),
    grouped AS (
      SELECT s.*, k.kind,
        count(n.label) FILTER (n.role = 'event')::INTEGER AS named,
        sum(n.count) FILTER (n.role = 'event' AND n.unit = '회')::INTEGER AS times,
        coalesce(flatten(list(n.facts) FILTER (n.role = 'event' AND n.unit = '회')), []) AS "timesFacts",
        coalesce(flatten(list(n.facts) FILTER (n.role = 'event')), []) AS facts
      FROM spans s JOIN kinds k ON k.programme = s.programme
        LEFT JOIN named n ON n.source_id = s.source_id AND n.programme = s.programme
          AND n.year = s.year AND n.kind = k.kind
      GROUP BY ALL
    )
    SELECT programme AS subject, year, kind, CASE WHEN reported THEN named END AS value, '가지' AS unit, times,
      "timesFacts", NULL::VARCHAR AS phase, '${COUNTED}' AS formula, ${KNOWN}, facts,
      ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources
    FROM grouped ORDER BY subject, kind, year, known_from NULLS FIRST, source_id`;

/** What the times held rest on. */
export function timesOf({ timesFacts, findings }: ActivityDatum): Trace {
  return sumOf(timesFacts.map((id) => printed([id], findings)));
}

/** The kinds, those with the most names first; what belongs to no kind comes last. */
export function kindsOf(data: readonly ActivityDatum[]): Kind[] {
  const named = (kind: Kind) =>
    data.reduce((sum, datum) => sum + (datum.kind === kind ? (datum.value ?? 0) : 0), 0);
  // What fits no kind stands last, however much it is.
  const rest = (kind: Kind) => Number(kind === "other");
  return [...new Set(data.map((datum) => datum.kind))].sort(
    (a, b) => rest(a) - rest(b) || named(b) - named(a) || (a < b ? -1 : 1),
  );
}


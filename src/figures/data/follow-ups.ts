import { countOf, type Trace } from "../../words/trace.js";
import { findingsOf, sourcesOf } from "./evidence.js";
import type { Datum } from "../figure.js";

/** A question with what became of it, or what was promised for a day (`sort`); neither has a value. */
export interface FollowUpDatum extends Datum {
  sort: "question" | "follow-up";
  section: string | null;
  text: string;
  answers: string[];
  /** As printed; null where nothing says what became of the question. */
  disposition: string | null;
  /** ISO days of a promise; null where none is printed. */
  from: string | null;
  to: string | null;
  /** Whether the words are a transcription's own and not the document's. */
  restated: boolean;
}

function isRestated(source: string, span: string): string {
  return `EXISTS (SELECT 1 FROM restatement r WHERE r.source_id = ${source}
      AND r.start_offset < ${span}.end_offset AND r.end_offset > ${span}.start_offset)`;
}

/** The questions of every record and what it promises, each in the order of print. */
export const FOLLOW_UPS = `WITH rows AS (
      SELECT q.source_id, 'question' AS sort, q.ordinal, q.section, q.question AS text,
        coalesce((SELECT list(a.answer ORDER BY a.ordinal) FROM answer a WHERE a.question_id = q.id), [])
          AS answers,
        q.disposition, NULL::VARCHAR AS "from", NULL::VARCHAR AS "to",
        ${isRestated("q.source_id", "p")} OR EXISTS (SELECT 1 FROM answer a JOIN span w ON w.id = a.span_id
          WHERE a.question_id = q.id AND ${isRestated("q.source_id", "w")}) AS restated,
        [q.id] AS facts
      FROM question q JOIN fact f ON f.id = q.id JOIN span p ON p.id = f.span_id
      UNION ALL BY NAME
      SELECT u.source_id, 'follow-up' AS sort, u.ordinal, NULL::VARCHAR AS section, u.text,
        []::VARCHAR[] AS answers, NULL::VARCHAR AS disposition, u.on_date AS "from", u.to_date AS "to",
        ${isRestated("u.source_id", "p")} AS restated, [u.id] AS facts
      FROM follow_up u JOIN fact f ON f.id = u.id JOIN span p ON p.id = f.span_id
    )
    SELECT d.meeting AS subject, r.sort, r.section, r.text, r.answers, r.disposition, r."from", r."to",
      r.restated, NULL::INTEGER AS value, NULL::VARCHAR AS unit, NULL::VARCHAR AS phase,
      NULL::VARCHAR AS formula, r.facts, ${findingsOf("r.facts")} AS findings, ${sourcesOf("r.facts")} AS sources
    FROM rows r JOIN document_dates d ON d.source_id = r.source_id
    ORDER BY subject, r.source_id, r.sort DESC, r.ordinal`;

/** The questions, in the order of print. */
export function questionsOf(data: readonly FollowUpDatum[]): FollowUpDatum[] {
  return data.filter(({ sort }) => sort === "question");
}

/** What was promised, in the order of print. */
export function promisesOf(data: readonly FollowUpDatum[]): FollowUpDatum[] {
  return data.filter(({ sort }) => sort === "follow-up");
}

/** The questions that say what became of them. */
export function decidedOf(data: readonly FollowUpDatum[]): FollowUpDatum[] {
  return questionsOf(data).filter(({ disposition }) => disposition !== null);
}

/** How often each outcome is printed, the most frequent first. */
export function outcomesOf(
  data: readonly FollowUpDatum[],
): { disposition: string; count: number; on: Trace }[] {
  const groups = new Map<string, FollowUpDatum[]>();
  for (const datum of decidedOf(data)) {
    const key = datum.disposition ?? "";
    groups.set(key, [...(groups.get(key) ?? []), datum]);
  }
  return [...groups]
    .map(([disposition, rows]) => ({ disposition, count: rows.length, on: countOf(rows) }))
    .sort((a, b) => b.count - a.count || (a.disposition < b.disposition ? -1 : 1));
}

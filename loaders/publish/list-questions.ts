import type { Scope } from "../../src/figures/figure.js";
import { meetingName } from "../schema/views/meeting-name";

/** Findings that make a value doubtful: a slip of writing, such as a missing 원, leaves no doubt. */
const DOUBTS = `doubt AS (
  SELECT k.fact_id, list_sort(list(n.id)) AS findings
  FROM finding_fact k JOIN finding n ON n.id = k.finding_id
  WHERE NOT (n.class = 'likely-typo' AND n.severity = 'note') GROUP BY k.fact_id
)`;

/** A fact whose value a rule on figures could decide. */
const CROSSED = `crossed AS (
  SELECT DISTINCT k.fact_id FROM verdict_fact k JOIN verdict v ON v.id = k.verdict_id
  JOIN rule r ON r.id = v.rule_id WHERE r.class = 'contradiction' AND v.outcome <> 'uncheckable'
)`;

/** Documents whose records stand on one page; of more, each is read on its own. */
const TOGETHER = 20;

/** The notes of a document's transcription, each the section it is about and what it says. */
const notes = (table: string, section: string, text: string): string =>
  `coalesce((SELECT list([${section}, n.${text}] ORDER BY n.ordinal) FROM ${table} n
    WHERE n.source_id = s.id), [])`;

/** A list that pages show, as a table or otherwise. */
export interface ListQuestion {
  /** Whose a row is, named in the column `programme` or `meeting`; rows of the ledger are not split. */
  scope: Scope;
  sql: string;
}

/** The lists that pages show, in the order in which their rows are shown. */
export const LIST_QUESTIONS: Readonly<Record<string, ListQuestion>> = {
  amounts: {
    scope: "programme",
    sql: `WITH ${DOUBTS}, ${CROSSED}
    SELECT a.id, a.source_id, d.programme, s.title AS document, a.label,
      a.fiscal_year AS year, a.phase, a.amount_krw, e.as_written, e.place, a.confidence,
      a.id IN (SELECT fact_id FROM crossed) AS is_crossed, coalesce(o.findings, []) AS findings
    FROM amount a JOIN source s ON s.id = a.source_id JOIN document_dates d ON d.source_id = a.source_id
    JOIN evidence e ON e.fact_id = a.id LEFT JOIN doubt o ON o.fact_id = a.id
    ORDER BY d.programme, d.known_from, a.source_id, e.start_offset, a.id`,
  },
  activities: {
    scope: "programme",
    sql: `WITH ${DOUBTS}
    SELECT v.source_id, v.programme, s.title AS document, v.year, v.kind, v.group_label, v.label, v.count,
      v.unit, v.status, v.role, v.facts, coalesce(o.findings, []) AS findings
    FROM activities_by_year v JOIN source s ON s.id = v.source_id LEFT JOIN doubt o ON o.fact_id = v.facts[1]
    ORDER BY v.source_id, v.ordinal`,
  },
  findings: {
    scope: "programme",
    sql: `SELECT f.finding_id, f.source_id, d.programme, f.document, f.finding_ko, f.finding_en, f.class,
      f.severity, f.expected, f.actual, f.place, f.facts
    FROM findings_list f JOIN document_dates d ON d.source_id = f.source_id
    ORDER BY f.source_id, f.severity, f.rule, f.finding_id`,
  },
  documents: {
    scope: "ledger",
    sql: `SELECT d.source_id, d.title, d.family, d.programme AS project, d.fiscal_year,
      d.bureau, d.department, d.document_number, d.approved_on, d.accessed_on, d.licence_name,
      d.publisher, s.produced_on, s.licence_url,
      d.fact_count, d.finding_count
    FROM documents d JOIN source s ON s.id = d.source_id ORDER BY d.title, d.source_id`,
  },
  rules: {
    scope: "ledger",
    sql: `SELECT r.id, r.title_ko, r.title_en, r.clause_ko, r.clause_en, r.tolerance_ko,
      r.tolerance_en, r.class,
      CAST(count(v.id) AS INTEGER) AS applied,
      CAST(count(v.id) FILTER (v.outcome = 'holds') AS INTEGER) AS holds,
      CAST(count(v.id) FILTER (v.outcome = 'fails') AS INTEGER) AS fails,
      CAST(count(v.id) FILTER (v.outcome = 'uncheckable') AS INTEGER) AS uncheckable
    FROM rule r LEFT JOIN verdict v ON v.rule_id = r.id GROUP BY ALL ORDER BY applied DESC, r.id`,
  },
  questions: {
    scope: "meeting",
    sql: `SELECT q.id, q.source_id, d.meeting, s.title AS document, q.section, q.question,
      q.disposition, EXISTS (SELECT 1 FROM restatement t WHERE t.source_id = q.source_id
        AND (contains(t.quote, q.question) OR contains(q.question, t.quote))) AS is_restated, coalesce((SELECT list(w.answer ORDER BY w.ordinal) FROM answer w
        WHERE w.question_id = q.id), []) AS answers
    FROM question q JOIN source s ON s.id = q.source_id JOIN document_dates d ON d.source_id = q.source_id
    ORDER BY q.source_id, q.ordinal`,
  },
  milestones: {
    scope: "programme",
    sql: `SELECT m.id, m.source_id, d.programme, s.title AS document, m.from_date, m.to_date, m.ongoing,
      m.kind, m.text
    FROM milestone m JOIN source s ON s.id = m.source_id JOIN document_dates d ON d.source_id = m.source_id
    ORDER BY m.source_id, m.ordinal`,
  },
  meetings: {
    scope: "meeting",
    sql: `WITH ${DOUBTS}
    SELECT m.id, ${meetingName("m.title", "m.date")} AS meeting, m.title, m.mode, m.date, m.start_time,
      m.end_time, m.place, m.attendees, coalesce(o.findings, []) AS findings
    FROM meeting m LEFT JOIN doubt o ON o.fact_id = m.id ORDER BY meeting, m.id`,
  },
  attendance: {
    scope: "meeting",
    sql: `WITH ${DOUBTS}
    SELECT ${meetingName("m.title", "m.date")} AS meeting, v.name, v.count, v.level, v.facts,
      coalesce(o.findings, []) AS findings
    FROM attendance v JOIN meeting m ON m.id = v.meeting_id LEFT JOIN doubt o ON o.fact_id = v.facts[1]
    ORDER BY meeting, v.meeting_id, v.ordinal`,
  },
  "follow-ups": {
    scope: "meeting",
    sql: `SELECT u.id, d.meeting, u.on_date, u.to_date, u.text
    FROM follow_up u JOIN document_dates d ON d.source_id = u.source_id
    ORDER BY d.meeting, u.source_id, u.ordinal`,
  },
  attachments: {
    scope: "meeting",
    sql: `SELECT a.id, d.meeting, a.name, a.size, a.is_public
    FROM attachment a JOIN document_dates d ON d.source_id = a.source_id
    JOIN evidence e ON e.fact_id = a.id ORDER BY d.meeting, a.source_id, e.start_offset, a.id`,
  },
  references: {
    scope: "meeting",
    sql: `SELECT r.id, d.meeting, r.document_number, r.date
    FROM reference r JOIN document_dates d ON d.source_id = r.source_id
    JOIN evidence e ON e.fact_id = r.id ORDER BY d.meeting, r.source_id, e.start_offset, r.id`,
  },
  records: {
    scope: "ledger",
    sql: `SELECT s.id AS source_id, s.title, s.family, s.document_number, s.organisation, s.publisher,
      s.bureau, s.department, s.approved_on, s.produced_on, s.accessed_on, s.disclosure, s.retention,
      s.url, s.sha256, s.licence_name, s.licence_url, s.licence_note, s.original_title,
      s.original_url, s.original_sha256,
      coalesce((SELECT list([h.field, h.id] ORDER BY h.id) FROM header_field h
        WHERE h.source_id = s.id), []) AS header,
      ${notes("omission", "n.section", "what")} AS omitted,
      ${notes("restatement", "n.section", "quote")} AS restated,
      ${notes("masking", "NULL", "what")} AS masked
    FROM source s WHERE (SELECT count(*) FROM source) <= ${String(TOGETHER)} ORDER BY s.title, s.id`,
  },
  corrections: {
    scope: "ledger",
    sql: `SELECT c.id, c.fact_id, s.title AS document, c.printed, c.meant, c.reason_ko, c.reason_en,
      c.evidence, c.status
    FROM correction c JOIN source s ON s.id = c.source_id ORDER BY s.title, c.source_id, c.id`,
  },
};

import { placeOf } from "../schema/views/place";

/** Of several documents at once, by ids with blanks between: a question costs as much for one as for many. */
const ASKED = "(SELECT unnest(string_split($ids, ' ')))";

const LISTED = (of: string): string => `coalesce(list_sort(list(${of})), [])`;

const IN_ORDER = (of: string): string =>
  `coalesce(list(${of} ORDER BY k.ordinal) FILTER (p.id IS NOT NULL), [])`;

/**
 * What is asked of documents, a question a kind of row. Every row has `asked_id`, the document it is
 * for, and the rows of one document are in order.
 */
export const SOURCE_QUESTIONS = {
  source: `SELECT s.id AS asked_id, s.*, original_sha256 IS NOT NULL AS is_transcription,
      d.known_from, d.known_by, d.replaced_on, coalesce(n.current_id, s.id) AS current_id
    FROM source s JOIN document_dates d ON d.source_id = s.id
    LEFT JOIN edition n ON n.source_id = s.id WHERE s.id IN ${ASKED}`,
  text: `SELECT source_id AS asked_id, text FROM source_text WHERE source_id IN ${ASKED}`,
  blocks: `SELECT source_id AS asked_id, * FROM block WHERE source_id IN ${ASKED} ORDER BY ordinal`,
  cells: `SELECT b.source_id AS asked_id, c.* FROM cell c JOIN block b ON b.id = c.block_id
    WHERE b.source_id IN ${ASKED} ORDER BY b.ordinal, c.ordinal`,
  omissions: `SELECT source_id AS asked_id, * FROM omission WHERE source_id IN ${ASKED} ORDER BY ordinal`,
  restatements: `SELECT source_id AS asked_id, * FROM restatement WHERE source_id IN ${ASKED}
    ORDER BY ordinal`,
  maskings: `SELECT source_id AS asked_id, * FROM masking WHERE source_id IN ${ASKED} ORDER BY ordinal`,
  facts: `SELECT e.source_id AS asked_id, e.fact_id, e.kind, e.as_written, e.place, e.start_offset,
      e.end_offset, e.prefix, e.quote, e.suffix, v.label, h.part, v.path, v.year, v.phase, v.value, v.unit,
      v.unit_from,
      EXISTS (SELECT 1 FROM restatement r WHERE r.source_id = e.source_id
        AND r.start_offset < e.end_offset AND r.end_offset > e.start_offset) AS restated
    FROM evidence e JOIN fact_value v ON v.fact_id = e.fact_id
      LEFT JOIN header_field h ON h.id = e.fact_id
    WHERE e.source_id IN ${ASKED} AND v.source_id IN ${ASKED}
    ORDER BY e.start_offset, e.end_offset, e.kind, e.fact_id`,
  also: `SELECT p.source_id AS asked_id, o.amount_id AS fact_id, o.as_written, ${placeOf("p")} AS place
    FROM amount_also o JOIN span p ON p.id = o.span_id WHERE p.source_id IN ${ASKED}
    ORDER BY o.amount_id, o.ordinal`,
  corrections: `SELECT source_id AS asked_id, id, fact_id, printed, meant, reason_ko, reason_en, evidence,
      status
    FROM correction WHERE source_id IN ${ASKED} ORDER BY id`,
  elsewhere: `SELECT v.source_id AS asked_id, unnest(v.facts) AS fact_id, o.facts[1] AS other_id,
      s.title AS document, f.as_written, o.amount_krw = v.amount_krw AS is_same, o.known_from, o.known_by,
      coalesce(eo.current_id = coalesce(ev.current_id, v.source_id), false) AS is_edition
    FROM budget_vintages v JOIN budget_vintages o ON o.programme = v.programme AND o.year = v.year
      AND o.phase = v.phase AND o.source_id <> v.source_id
    JOIN source s ON s.id = o.source_id JOIN fact f ON f.id = o.facts[1]
    LEFT JOIN edition eo ON eo.source_id = o.source_id LEFT JOIN edition ev ON ev.source_id = v.source_id
    WHERE v.source_id IN ${ASKED} ORDER BY fact_id, o.known_from, o.source_id, o.amount_krw`,
  verdicts: `WITH asked AS (
      SELECT source_id AS asked_id, id FROM verdict WHERE source_id IN ${ASKED}
      UNION
      SELECT f.source_id, k.verdict_id FROM verdict_fact k JOIN fact f ON f.id = k.fact_id
      WHERE f.source_id IN ${ASKED}
    )
    SELECT a.asked_id, v.id, v.rule_id AS rule, r.title_ko, r.title_en,
      CASE WHEN v.finding_id IS NOT NULL THEN r.finding_ko END AS finding_ko,
      CASE WHEN v.finding_id IS NOT NULL THEN r.finding_en END AS finding_en, v.outcome, v.expected, v.actual,
      v.formula, v.finding_id, v.source_id = a.asked_id AS is_own,
      (SELECT ${LISTED("k.fact_id")} FROM verdict_fact k WHERE k.verdict_id = v.id) AS facts
    FROM asked a JOIN verdict v ON v.id = a.id JOIN rule r ON r.id = v.rule_id
    ORDER BY v.source_id <> a.asked_id, v.source_id, v.ordinal`,
  numbers: `SELECT n.source_id AS asked_id, n.id, n.role, n.as_written, ${placeOf("p")} AS place, p.prefix,
      p.suffix, p.start_offset, p.end_offset,
      (SELECT ${LISTED("k.fact_id")} FROM number_fact k WHERE k.number_id = n.id) AS facts
    FROM number n JOIN span p ON p.id = n.span_id WHERE n.source_id IN ${ASKED} ORDER BY n.ordinal`,
  findings: `SELECT n.source_id AS asked_id, n.id, n.rule_id AS rule, r.finding_ko, r.finding_en, n.class,
      n.severity, n.expected, n.actual, ${IN_ORDER("p.start_offset")} AS starts,
      ${IN_ORDER("p.end_offset")} AS ends, ${IN_ORDER(placeOf("p"))} AS places,
      ${IN_ORDER("p.quote")} AS quotes
    FROM finding n JOIN rule r ON r.id = n.rule_id
    LEFT JOIN finding_span k ON k.finding_id = n.id LEFT JOIN span p ON p.id = k.span_id
    WHERE n.source_id IN ${ASKED} GROUP BY ALL ORDER BY starts[1], n.rule_id, n.id`,
  coverage: `SELECT source_id AS asked_id, numbers, in_facts, in_roles, unexplained, share_explained
    FROM number_coverage WHERE source_id IN ${ASKED}`,
} as const;

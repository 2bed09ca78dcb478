import type { View } from "../view";

/** Every fact in one form, whatever table holds the rest: its label, year and value. */
export const factValue: View = {
  name: "fact_value",
  words: {
    en: "what each fact says: label, year, value and unit",
    ko: "사실마다의 이름, 연도, 값, 단위",
  },
  columns: {
    fact_id: { en: "id of the fact", ko: "사실" },
    source_id: { en: "the document", ko: "문서" },
    kind: { en: "table that holds the rest", ko: "표" },
    label: {
      en: "its label; the name of the field for a header field; null where it has none",
      ko: "이름",
    },
    path: { en: "what stands above the label, outermost first", ko: "상위 항목" },
    year: { en: "year; null where none is known", ko: "연도" },
    phase: { en: "stage of the budget cycle; null where it is no money", ko: "예산 단계" },
    value: {
      en: "the number it became: whole won, per cent, count or minutes; null where it is words",
      ko: "값",
    },
    unit: { en: "unit as printed; % of a percentage", ko: "단위" },
    unit_from: { en: "where the unit of a sum was found", ko: "단위를 찾은 곳" },
    facts: { en: "the id again, as in every view", ko: "사실" },
  },
  order: ["source_id", "kind", "fact_id"],
  sql: `
WITH said AS (
  SELECT id, source_id, 'amount' AS kind, label, path, fiscal_year AS year, phase,
    CAST(amount_krw AS DOUBLE) AS value, unit, unit_from
  FROM amount
  UNION ALL
  SELECT id, source_id, 'rate', label, [], fiscal_year, CASE rate_of WHEN 'change' THEN 'change' END,
    CAST(percent AS DOUBLE), '%', NULL
  FROM rate
  UNION ALL
  SELECT s.id, s.source_id, 'schedule', s.label, [], CAST(left(s.from_month, 4) AS INTEGER), 'planned',
    CAST(s.amount_krw AS DOUBLE), a.unit, a.unit_from
  FROM schedule s LEFT JOIN amount a ON a.id = s.amount_id
  UNION ALL
  SELECT id, source_id, 'activity', label, CASE WHEN group_label IS NULL THEN [] ELSE [group_label] END, year,
    NULL, CAST(count AS DOUBLE), unit, NULL
  FROM activity
  UNION ALL
  SELECT id, source_id, 'meeting', title, [], CAST(left(date, 4) AS INTEGER), NULL,
    CAST(attendees AS DOUBLE), CASE WHEN attendees IS NOT NULL THEN '명' END, NULL
  FROM meeting
  UNION ALL
  SELECT g.id, g.source_id, 'attendance_group', g.name, [m.title], CAST(left(m.date, 4) AS INTEGER),
    NULL, CAST(g.count AS DOUBLE), CASE WHEN g.count IS NOT NULL THEN '명' END, NULL
  FROM attendance_group g JOIN meeting m ON m.id = g.meeting_id
  UNION ALL
  SELECT p.id, p.source_id, 'attendance_part', p.name, [m.title, g.name],
    CAST(left(m.date, 4) AS INTEGER), NULL, CAST(p.count AS DOUBLE),
    CASE WHEN p.count IS NOT NULL THEN '명' END, NULL
  FROM attendance_part p JOIN attendance_group g ON g.id = p.group_id
  JOIN meeting m ON m.id = g.meeting_id
  UNION ALL
  SELECT d.id, d.source_id, 'district_count', m.title, [], CAST(left(m.date, 4) AS INTEGER), NULL,
    CAST(d.count AS DOUBLE), '개 자치구', NULL
  FROM district_count d JOIN meeting m ON m.id = d.meeting_id
  UNION ALL
  SELECT b.id, b.source_id, 'absence', b.name, [m.title], CAST(left(m.date, 4) AS INTEGER),
    NULL, NULL, NULL, NULL
  FROM absence b JOIN meeting m ON m.id = b.meeting_id
  UNION ALL
  SELECT r.id, r.source_id, 'agenda_row', t.topics, [m.title], CAST(left(m.date, 4) AS INTEGER), NULL,
    CAST(r.minutes AS DOUBLE), CASE WHEN r.minutes IS NOT NULL THEN '분' END, NULL
  FROM agenda_row r JOIN meeting m ON m.id = r.meeting_id
  LEFT JOIN (
    SELECT agenda_row_id, string_agg(topic, ', ' ORDER BY ordinal) AS topics
    FROM agenda_topic GROUP BY agenda_row_id
  ) t ON t.agenda_row_id = r.id
  UNION ALL
  SELECT id, source_id, 'question', question, CASE WHEN section IS NULL THEN [] ELSE [section] END, NULL,
    NULL, NULL, NULL, NULL
  FROM question
  UNION ALL
  SELECT id, source_id, 'follow_up', text, [], CAST(left(on_date, 4) AS INTEGER), NULL, NULL, NULL, NULL
  FROM follow_up
  UNION ALL
  SELECT id, source_id, 'milestone', text, [], CAST(left(from_date, 4) AS INTEGER), NULL, NULL, NULL, NULL
  FROM milestone
  UNION ALL
  SELECT id, source_id, 'attachment', name, [], NULL, NULL, NULL, NULL, NULL FROM attachment
  UNION ALL
  SELECT id, source_id, 'reference', document_number, [], CAST(left(date, 4) AS INTEGER), NULL, NULL,
    NULL, NULL
  FROM reference
  UNION ALL
  SELECT id, source_id, 'weekday', weekday, [], CAST(left(date, 4) AS INTEGER), NULL, NULL, NULL, NULL
  FROM weekday
  UNION ALL
  SELECT id, source_id, 'header_field', field, [], NULL, NULL, NULL, NULL, NULL FROM header_field
)
SELECT id AS fact_id, source_id, kind, label, path, year, phase, value, unit, unit_from, [id] AS facts
FROM said`,
};

import type { View } from "../view";

/** People at meetings by level. */
export const attendance: View = {
  name: "attendance",
  words: {
    en: "people at meetings: the total, its groups and their parts, never added together",
    ko: "회의 참석; 전체, 집단, 소속의 인원은 서로 더하지 않는다",
  },
  columns: {
    source_id: { en: "the document", ko: "문서" },
    meeting_id: { en: "the meeting", ko: "회의" },
    meeting: { en: "title of the meeting", ko: "회의 이름" },
    level: { en: "total, group or part", ko: "전체, 집단, 부분" },
    group_name: { en: "the group; null for the total", ko: "집단" },
    name: { en: "its own name; null for the total", ko: "이름" },
    count: { en: "people", ko: "인원" },
    derived: { en: "counted from the printed names", ko: "이름을 세어 얻었는지" },
    ordinal: { en: "place in the record", ko: "순서" },
    facts: { en: "ids of the facts", ko: "사실" },
  },
  order: ["source_id", "meeting_id", "ordinal"],
  sql: `
WITH people AS (
  SELECT source_id, id AS meeting_id, 'total' AS level, NULL AS group_name, NULL AS name,
    attendees AS count, false AS derived, 0 AS group_ordinal, 0 AS part_ordinal, id
  FROM meeting WHERE attendees IS NOT NULL
  UNION ALL
  SELECT source_id, meeting_id, 'group', name, name, count, derived, ordinal, 0, id FROM attendance_group
  UNION ALL
  SELECT p.source_id, g.meeting_id, 'part', g.name, p.name, p.count, false, g.ordinal, p.ordinal, p.id
  FROM attendance_part p JOIN attendance_group g ON g.id = p.group_id
)
SELECT p.source_id, p.meeting_id, m.title AS meeting, p.level, p.group_name, p.name, p.count, p.derived,
  CAST(row_number() OVER (PARTITION BY p.meeting_id ORDER BY group_ordinal, part_ordinal) AS INTEGER) AS ordinal,
  [p.id] AS facts
FROM people p JOIN meeting m ON m.id = p.meeting_id`,
};

import type { View } from "../view";
import { programmeOf, PROGRAMME_WORDS } from "./programme";

/**
 * What is of an event is told from its counter: people are counted in 명 or 인. A total of a column whose
 * rows are read themselves holds nothing besides them.
 */
export const activitiesByYear: View = {
  name: "activities_by_year",
  words: {
    en: "activities by year and kind: only rows of role event may be added, and only of one counter",
    ko: "연도·종류별 활동; 활동 자신의 수(role이 event)이고 단위가 같은 것만 더한다",
  },
  columns: {
    source_id: { en: "the document", ko: "문서" },
    programme: PROGRAMME_WORDS,
    year: { en: "year; null where none is printed", ko: "연도" },
    kind: { en: "sort of activity", ko: "종류" },
    group_label: { en: "heading above", ko: "묶음" },
    label: { en: "as printed", ko: "이름" },
    count: { en: "number printed, at least; null where none is", ko: "수(문서가 밝힌 것만)" },
    unit: { en: "counter as printed", ko: "단위" },
    status: { en: "done, planned …", ko: "상태" },
    role: {
      en: "event, part of an event, people of an event, another detail of it, or total of a table's rows",
      ko: "활동(event), 부분(part), 인원(people), 그 밖(detail), 표의 합계(total)",
    },
    of_activity: { en: "the event it belongs to", ko: "이것을 포함하는 활동" },
    ordinal: { en: "place in the document", ko: "문서에서의 순서" },
    facts: { en: "ids of the facts", ko: "사실" },
  },
  order: ["source_id", "ordinal"],
  sql: `
WITH cell AS (
  SELECT a.source_id, a.unit, a.year, p.section, p.table_label, p.column_label
  FROM activity a JOIN fact f ON f.id = a.id JOIN span p ON p.id = f.span_id
  WHERE NOT a.is_total AND a.count IS NOT NULL AND p.column_label IS NOT NULL
)
SELECT a.source_id, ${programmeOf("s")} AS programme, a.year, a.kind,
  a.group_label, a.label, a.count, a.unit, a.status,
  CASE
    WHEN e.event_id IS NULL AND a.is_total AND EXISTS (FROM cell c WHERE c.source_id = a.source_id
      AND c.unit IS NOT DISTINCT FROM a.unit AND c.year IS NOT DISTINCT FROM a.year
      AND c.section IS NOT DISTINCT FROM p.section AND c.table_label IS NOT DISTINCT FROM p.table_label
      AND c.column_label = p.column_label) THEN 'total'
    WHEN e.event_id IS NULL THEN 'event'
    WHEN a.unit IS NULL OR a.unit IS NOT DISTINCT FROM o.unit THEN 'part'
    WHEN a.unit IN ('명', '인') THEN 'people'
    ELSE 'detail' END AS role,
  e.event_id AS of_activity,
  CAST(row_number() OVER (PARTITION BY a.source_id ORDER BY p.start_offset, a.id) AS INTEGER) AS ordinal,
  [a.id] AS facts
FROM activity a LEFT JOIN activity_of e ON e.activity_id = a.id LEFT JOIN activity o ON o.id = e.event_id
JOIN source s ON s.id = a.source_id
JOIN fact f ON f.id = a.id JOIN span p ON p.id = f.span_id`,
};

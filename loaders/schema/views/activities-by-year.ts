import type { View } from "../view";
import { programmeOf, PROGRAMME_WORDS } from "./programme";

/** What is of an event is told from its counter: people are counted in 명 or 인. */
export const activitiesByYear: View = {
  name: "activities_by_year",
  words: {
    en: "activities by year and kind: only rows of role event may be added, and only of one counter",
    ko: "연도·종류별 활동; 역할이 event이고 단위가 같은 것만 더한다",
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
      en: "event, part of an event, people of an event, or another detail of it",
      ko: "활동(event), 부분(part), 인원(people), 그 밖(detail)",
    },
    of_activity: { en: "the event it belongs to", ko: "이것을 포함하는 활동" },
    ordinal: { en: "place in the document", ko: "문서에서의 순서" },
    facts: { en: "ids of the facts", ko: "사실" },
  },
  order: ["source_id", "ordinal"],
  sql: `
SELECT a.source_id, ${programmeOf("s")} AS programme, a.year, a.kind,
  a.group_label, a.label, a.count, a.unit, a.status,
  CASE
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

import type { View } from "../view";

/** A record names the absent districts only: without any, nothing is known of the present ones. */
export const districtPresence: View = {
  name: "district_presence",
  words: {
    en: "districts at meetings: absent as printed, present derived as the others",
    ko: "자치구 참석; 불참은 문서에 적힌 것, 참석은 나머지로 얻은 것",
  },
  columns: {
    source_id: { en: "the document", ko: "문서" },
    meeting_id: { en: "the meeting", ko: "회의" },
    meeting: { en: "title of the meeting", ko: "회의 이름" },
    date: { en: "day of the meeting", ko: "날짜" },
    district: { en: "the district", ko: "자치구" },
    district_en: { en: "its romanised name", ko: "영문 이름" },
    ordinal: { en: "place in the official order", ko: "공식 순서" },
    tile_column: { en: "column of the tile map", ko: "타일 열" },
    tile_row: { en: "row of the tile map", ko: "타일 행" },
    present: { en: "true where the record does not name it as absent", ko: "참석 여부" },
    derived: { en: "true where it follows from the absent ones", ko: "나머지로 얻었는지" },
    printed_present: {
      en: "districts present as the record counts them; null where it does not",
      ko: "문서가 밝힌 참석 자치구 수",
    },
    facts: { en: "ids of the facts: its absence, or all absences", ko: "사실" },
  },
  order: ["source_id", "meeting_id", "ordinal"],
  sql: `
WITH named AS (
  SELECT source_id, meeting_id, list_sort(list(id)) AS facts FROM absence
  WHERE district IS NOT NULL GROUP BY source_id, meeting_id
),
absent AS (
  SELECT meeting_id, district, list_sort(list(id)) AS facts FROM absence
  WHERE district IS NOT NULL GROUP BY meeting_id, district
)
SELECT n.source_id, n.meeting_id, m.title AS meeting, m.date, d.name AS district, d.name_en AS district_en,
  d.ordinal, d.tile_column, d.tile_row, a.facts IS NULL AS present, a.facts IS NULL AS derived,
  (SELECT max(c.count) FROM district_count c WHERE c.meeting_id = n.meeting_id) AS printed_present,
  coalesce(a.facts, n.facts) AS facts
FROM named n CROSS JOIN district d JOIN meeting m ON m.id = n.meeting_id
LEFT JOIN absent a ON a.meeting_id = n.meeting_id AND a.district = d.name`,
};

import type { View } from "../view";
import { KNOWN_COLUMNS } from "./known";
import { meetingName } from "./meeting-name";
import { programmeOf, PROGRAMME_WORDS } from "./programme";

/** The day of approval, else of publication, else of access; of an edition the one on which it took its place. */
export const documentDates: View = {
  name: "document_dates",
  words: {
    en: "the day from which each document was known, and what dates it",
    ko: "문서마다 알게 된 날과 그 근거",
  },
  columns: {
    source_id: { en: "the document", ko: "문서" },
    programme: PROGRAMME_WORDS,
    meeting: {
      en: "the meeting of a record by its title and day; of a record without one its own",
      ko: "회의 이름과 날짜; 회의가 없으면 문서의 것",
    },
    fiscal_year: { en: "fiscal year of the document; null where it has none", ko: "회계연도" },
    known_from: KNOWN_COLUMNS.known_from,
    known_by: KNOWN_COLUMNS.known_by,
    replaced_on: {
      en: "day on which the next edition took its place; null for today's documents",
      ko: "다음 판으로 바뀐 날",
    },
    facts: { en: "ids of the header fields that print the day", ko: "사실" },
  },
  order: ["source_id"],
  sql: `
WITH own AS (
  SELECT s.*, CASE WHEN s.approved_on IS NOT NULL THEN 'approval'
    WHEN s.produced_on IS NOT NULL THEN 'publication' ELSE 'access' END AS dated_by
  FROM source s
)
SELECT s.id AS source_id, ${programmeOf("s")} AS programme,
  coalesce((SELECT min(${meetingName("m.title", "m.date")}) FROM meeting m WHERE m.source_id = s.id),
    ${meetingName("s.title", "s.approved_on")}) AS meeting, s.fiscal_year,
  coalesce(e.known_from, s.approved_on, s.produced_on, CAST(s.accessed_on AS VARCHAR)) AS known_from,
  coalesce(e.known_by, s.dated_by) AS known_by, e.replaced_on,
  coalesce((SELECT list_sort(list(h.id)) FROM header_field h WHERE h.source_id = s.id
    AND h.field = CASE coalesce(e.known_by, s.dated_by) WHEN 'approval' THEN 'approvedOn'
      WHEN 'publication' THEN 'producedOn' END), []) AS facts
FROM own s LEFT JOIN edition e ON e.source_id = s.id`,
};

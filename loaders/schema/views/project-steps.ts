import type { View } from "../view";
import { KNOWN_COLUMNS, knownUntil } from "./known";
import { BY_PROGRAMME, PROGRAMME_WORDS } from "./programme";

/** Every sheet tells a project's history anew: a later one's takes the place of an earlier one's as a whole. */
export const projectSteps: View = {
  name: "project_steps",
  words: {
    en: "the steps of each project as each document tells them, with the days that was known",
    ko: "문서마다 적은 사업의 추진경위와 그것을 알게 된 날",
  },
  columns: {
    source_id: { en: "the document", ko: "문서" },
    programme: PROGRAMME_WORDS,
    ordinal: { en: "place in the document, from 1", ko: "문서에서의 순서" },
    from_date: { en: "day, month or year; null where none is printed", ko: "날짜" },
    to_date: { en: "last day; null where it is a day or goes on", ko: "끝" },
    ongoing: { en: "goes on", ko: "진행 중인지" },
    kind: { en: "sort of step", ko: "종류" },
    text: { en: "what", ko: "내용" },
    ...KNOWN_COLUMNS,
    facts: { en: "ids of the facts", ko: "사실" },
  },
  order: ["programme", "known_from", "source_id", "ordinal"],
  sql: `
WITH telling AS (
  SELECT d.source_id, d.programme, d.fiscal_year, d.known_from, d.known_by, d.replaced_on
  FROM document_dates d WHERE d.source_id IN (SELECT source_id FROM milestone)
),
vintage AS (SELECT *, ${knownUntil(BY_PROGRAMME)} AS known_until FROM telling)
SELECT m.source_id, v.programme, m.ordinal, m.from_date, m.to_date, m.ongoing, m.kind, m.text,
  v.known_from, v.known_by, v.known_until, [m.id] AS facts
FROM milestone m JOIN vintage v USING (source_id)`,
};

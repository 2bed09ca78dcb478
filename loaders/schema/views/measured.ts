import type { View } from "../view";
import { UNNAMED_PROGRAMME } from "./programme";

/** What the documents say of which measure and year, a row a saying. */
export const measured: View = {
  name: "measured",
  words: {
    en: "what each document says of a measure in a year: a phase of money, a kind of activity, a meeting",
    ko: "문서가 어느 해의 무엇을 말하는지",
  },
  columns: {
    source_id: { en: "the document", ko: "문서" },
    programme: { en: "the project; null where a document names none", ko: "세부사업" },
    measure: { en: "money, activity or meeting", ko: "금액, 활동, 회의" },
    name: { en: "phase, kind of activity, or meeting", ko: "단계 또는 종류" },
    year: { en: "year", ko: "연도" },
    facts: { en: "ids of the facts", ko: "사실" },
  },
  order: ["source_id", "measure", "name", "year", "facts"],
  sql: `
SELECT source_id, programme, 'money' AS measure, phase AS name, year, facts FROM budget_by_year
UNION ALL
SELECT source_id, programme, 'money', 'breakdown', year, facts FROM composition WHERE year IS NOT NULL
UNION ALL
SELECT source_id, nullif(programme, '${UNNAMED_PROGRAMME}'), 'activity', kind, year, facts FROM activities_by_year
WHERE year IS NOT NULL
UNION ALL
SELECT m.source_id, s.programme, 'meeting', 'meeting', CAST(left(m.date, 4) AS INTEGER), [m.id]
FROM meeting m JOIN source s ON s.id = m.source_id WHERE m.date IS NOT NULL`,
};

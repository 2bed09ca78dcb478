import type { View } from "../view";
import { KNOWN_COLUMNS, knownUntil } from "./known";
import { BY_PROGRAMME, PROGRAMME_WORDS } from "./programme";

/** A later document's list of a year's results takes the place of an earlier one as a whole. */
export const activityVintages: View = {
  name: "activity_vintages",
  words: {
    en: "which document's list of a year's activities was known from when until when",
    ko: "연도별 활동 목록이 어느 문서의 것인지, 언제부터 언제까지인지",
  },
  columns: {
    source_id: { en: "the document", ko: "문서" },
    programme: PROGRAMME_WORDS,
    year: { en: "year of the activities", ko: "연도" },
    ...KNOWN_COLUMNS,
    facts: { en: "ids of the facts", ko: "사실" },
  },
  order: ["source_id", "year"],
  sql: `
WITH list AS (
  SELECT a.programme, a.year, d.source_id, d.fiscal_year, d.known_from, d.known_by, d.replaced_on,
    list_sort(flatten(list(a.facts))) AS facts
  FROM activities_by_year a JOIN document_dates d USING (source_id)
  WHERE a.year IS NOT NULL GROUP BY ALL
)
SELECT source_id, programme, year, known_from, known_by,
  ${knownUntil(`${BY_PROGRAMME}, year`)} AS known_until, facts
FROM list`,
};

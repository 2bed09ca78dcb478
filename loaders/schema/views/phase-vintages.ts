import type { View } from "../view";
import { KNOWN_COLUMNS, knownUntil } from "./known";
import { BY_PROGRAMME, PROGRAMME_WORDS } from "./programme";

/** Of what is shown of one document whole (its calculation basis, its schedule), the latest one. */
export const phaseVintages: View = {
  name: "phase_vintages",
  words: {
    en: "which document was the latest to print a project's sums of a phase, from when until when",
    ko: "사업의 예산 단계별로 가장 최근 문서와 그 기간",
  },
  columns: {
    source_id: { en: "the document", ko: "문서" },
    programme: PROGRAMME_WORDS,
    phase: { en: "stage of the budget cycle", ko: "예산 단계" },
    year: { en: "the latest fiscal year of those sums", ko: "회계연도" },
    ...KNOWN_COLUMNS,
    facts: { en: "ids of the facts", ko: "사실" },
  },
  order: ["source_id", "phase"],
  sql: `
WITH print AS (
  SELECT d.programme, a.phase, d.source_id, max(a.fiscal_year) AS fiscal_year, d.known_from, d.known_by, d.replaced_on,
    list_sort(list(a.id)) AS facts
  FROM amount a JOIN document_dates d USING (source_id)
  JOIN source s ON s.id = a.source_id AND s.family <> 'official-record'
  WHERE a.phase IS NOT NULL AND a.fiscal_year IS NOT NULL GROUP BY ALL
)
SELECT source_id, programme, phase, fiscal_year AS year, known_from, known_by,
  ${knownUntil(`${BY_PROGRAMME}, phase`)} AS known_until, facts
FROM print`,
};

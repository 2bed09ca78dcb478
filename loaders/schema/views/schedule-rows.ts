import type { View } from "../view";
import { PROGRAMME_WORDS, programmeOf } from "./programme";

/** Schedule rows in the order of print; a sum read under a guess is null here. */
export const scheduleRows: View = {
  name: "schedule_rows",
  words: { en: "the schedule of a project, with its planned sums", ko: "추진일정과 예정 금액" },
  columns: {
    source_id: { en: "the document", ko: "문서" },
    programme: PROGRAMME_WORDS,
    fiscal_year: { en: "fiscal year of the document", ko: "회계연도" },
    ordinal: { en: "place in the document", ko: "문서에서의 순서" },
    label: { en: "what is planned", ko: "일정" },
    from_month: { en: "first month", ko: "시작 달" },
    to_month: { en: "last month", ko: "끝 달" },
    amount_krw: { en: "whole won", ko: "원" },
    detail: { en: "detail as printed", ko: "세부내용" },
    facts: { en: "ids of the facts", ko: "사실" },
    findings: { en: "ids of the findings about them", ko: "점검에서 찾은 것" },
  },
  order: ["source_id", "ordinal"],
  sql: `
SELECT r.source_id, ${programmeOf("s")} AS programme, s.fiscal_year,
  CAST(row_number() OVER (PARTITION BY r.source_id ORDER BY p.start_offset, r.id) AS INTEGER) AS ordinal,
  r.label, r.from_month, r.to_month,
  CASE WHEN a.confidence IS DISTINCT FROM 'guessed' THEN r.amount_krw END AS amount_krw, r.detail,
  CASE WHEN r.amount_id IS NULL THEN [r.id] ELSE [r.id, r.amount_id] END AS facts,
  coalesce((SELECT list_sort(list(DISTINCT finding_id)) FROM finding_fact ff
    WHERE ff.fact_id = r.id OR ff.fact_id = r.amount_id), []) AS findings
FROM schedule r JOIN source s ON s.id = r.source_id LEFT JOIN amount a ON a.id = r.amount_id
JOIN fact f ON f.id = r.id JOIN span p ON p.id = f.span_id`,
};

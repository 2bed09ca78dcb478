import type { View } from "../view";

/** Questions counted by section and disposition. */
export const questionsByDisposition: View = {
  name: "questions_by_disposition",
  words: { en: "questions by section and what became of them", ko: "단원별 질의와 처리" },
  columns: {
    source_id: { en: "the document", ko: "문서" },
    section: { en: "heading above", ko: "단원" },
    section_ordinal: { en: "place of the section in the document", ko: "단원의 순서" },
    disposition: { en: "as printed; null where none ends the item", ko: "처리" },
    questions: { en: "how many", ko: "수" },
    facts: { en: "ids of the facts", ko: "사실" },
  },
  order: ["source_id", "section_ordinal", "disposition"],
  sql: `
WITH placed AS (
  SELECT *, min(ordinal) OVER (PARTITION BY source_id, section) AS first FROM question
)
SELECT source_id, section,
  CAST(dense_rank() OVER (PARTITION BY source_id ORDER BY first) AS INTEGER) AS section_ordinal,
  disposition, CAST(count(*) AS INTEGER) AS questions, list(id ORDER BY ordinal) AS facts
FROM placed GROUP BY source_id, section, first, disposition`,
};

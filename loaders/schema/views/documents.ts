import type { View } from "../view";

/** Documents with their provenance. */
export const documents: View = {
  name: "documents",
  words: {
    en: "the documents of the ledger and how much was read from each",
    ko: "문서와 읽은 양",
  },
  columns: {
    source_id: { en: "the document", ko: "문서" },
    title: { en: "title", ko: "제목" },
    family: { en: "family of documents", ko: "문서 종류" },
    programme: { en: "the project", ko: "세부사업" },
    fiscal_year: { en: "fiscal year", ko: "회계연도" },
    publisher: { en: "publisher", ko: "발행처" },
    bureau: { en: "bureau", ko: "실·국" },
    department: { en: "department", ko: "담당부서" },
    document_number: { en: "document number", ko: "문서번호" },
    approved_on: { en: "date of approval", ko: "결재일" },
    accessed_on: { en: "day it was fetched", ko: "받은 날" },
    licence_name: { en: "licence; null where none is printed", ko: "이용허락" },
    is_transcription: {
      en: "whether the file is the project's transcription",
      ko: "옮겨 적은 것인지",
    },
    fact_count: { en: "facts read", ko: "사실의 수" },
    finding_count: { en: "findings", ko: "찾은 것의 수" },
    facts: { en: "ids of the printed header fields", ko: "사실" },
  },
  order: ["source_id"],
  sql: `
SELECT s.id AS source_id, s.title, s.family, s.programme, s.fiscal_year, s.publisher, s.bureau,
  s.department, s.document_number, s.approved_on, s.accessed_on, s.licence_name,
  s.original_sha256 IS NOT NULL AS is_transcription,
  CAST((SELECT count(*) FROM fact f WHERE f.source_id = s.id) AS INTEGER) AS fact_count,
  CAST((SELECT count(*) FROM finding n WHERE n.source_id = s.id) AS INTEGER) AS finding_count,
  coalesce((SELECT list_sort(list(h.id)) FROM header_field h WHERE h.source_id = s.id), []) AS facts
FROM source s`,
};

import type { View } from "../view";
import { placeOf } from "./place";

/** A header stands under no heading: its part of the document says where it is. */
const PART = `CASE h.part WHEN 'title' THEN '제목' WHEN 'header' THEN '문서 머리'
  WHEN 'overview' THEN '사업개요' WHEN 'footer' THEN '문서 정보' END`;

/** The place of every fact in words a person can follow. */
export const evidence: View = {
  name: "evidence",
  words: { en: "where each fact is printed", ko: "사실이 인쇄된 곳" },
  columns: {
    fact_id: { en: "id of the fact", ko: "사실" },
    kind: { en: "table that holds the rest", ko: "표" },
    source_id: { en: "the document", ko: "문서" },
    document: { en: "title of the document", ko: "문서 제목" },
    as_written: { en: "as printed", ko: "인쇄된 그대로" },
    place: { en: "section › table › row › column", ko: "위치" },
    page: { en: "page of a paginated document", ko: "쪽" },
    start_offset: { en: "first code point", ko: "시작" },
    end_offset: { en: "code point after the last", ko: "끝" },
    prefix: { en: "text before", ko: "앞" },
    quote: { en: "the passage", ko: "인용" },
    suffix: { en: "text after", ko: "뒤" },
    facts: { en: "the id again, as in every view", ko: "사실" },
  },
  order: ["source_id", "start_offset", "end_offset", "kind", "fact_id"],
  sql: `
SELECT f.id AS fact_id, f.kind, f.source_id, s.title AS document, f.as_written,
  coalesce(${PART}, ${placeOf("p")}) AS place, p.page,
  p.start_offset, p.end_offset, p.prefix, p.quote, p.suffix, [f.id] AS facts
FROM fact f JOIN source s ON s.id = f.source_id JOIN span p ON p.id = f.span_id
LEFT JOIN header_field h ON h.id = f.id`,
};

import type { View } from "../view";
import { placeOf } from "./place";

/** Findings as a reader wants them listed. */
export const findingsList: View = {
  name: "findings_list",
  words: {
    en: "findings with their rule and the place of the first passage",
    ko: "점검에서 찾은 것",
  },
  columns: {
    finding_id: { en: "id of the finding", ko: "고유 번호" },
    source_id: { en: "the document", ko: "문서" },
    document: { en: "title of the document", ko: "문서 제목" },
    rule: { en: "the rule", ko: "규칙" },
    title_ko: { en: "what the rule asks, in Korean", ko: "규칙, 한국어" },
    title_en: { en: "what the rule asks, in English", ko: "규칙, 영어" },
    finding_ko: { en: "what does not hold, in Korean", ko: "찾은 것, 한국어" },
    finding_en: { en: "what does not hold, in English", ko: "찾은 것, 영어" },
    class: { en: "what it is", ko: "종류" },
    severity: { en: "how grave it is", ko: "심각도" },
    expected: { en: "what follows from the rest; null where nothing does", ko: "기대한 값" },
    actual: { en: "what is printed", ko: "인쇄된 값" },
    place: { en: "section › table › row › column of the first passage", ko: "위치" },
    quote: { en: "the first passage", ko: "인용" },
    passages: { en: "how many passages", ko: "인용의 수" },
    facts: { en: "ids of the facts", ko: "사실" },
  },
  order: ["source_id", "severity", "rule", "finding_id"],
  sql: `
SELECT n.id AS finding_id, n.source_id, s.title AS document, n.rule_id AS rule, r.title_ko, r.title_en,
  r.finding_ko, r.finding_en, n.class, n.severity, n.expected, n.actual,
  ${placeOf("p")} AS place, p.quote,
  CAST((SELECT count(*) FROM finding_span k WHERE k.finding_id = n.id) AS INTEGER) AS passages,
  coalesce((SELECT list_sort(list(fact_id)) FROM finding_fact k WHERE k.finding_id = n.id), []) AS facts
FROM finding n JOIN source s ON s.id = n.source_id JOIN rule r ON r.id = n.rule_id
LEFT JOIN finding_span fs ON fs.finding_id = n.id AND fs.ordinal = 1
LEFT JOIN span p ON p.id = fs.span_id`,
};

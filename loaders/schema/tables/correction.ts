import { oneOf, refersTo, required } from "../column";
import { CORRECTED_FIELDS, CORRECTION_STATUSES } from "../corrections";
import { table } from "../table";
import { fact } from "./fact";
import { source } from "./source";
import { span } from "./span";

/** Known errors of the sources; the facts keep what is printed. */
export const correction = table({
  name: "correction",
  words: {
    en: "known errors of the sources: what is printed, what is meant; facts keep what is printed",
    ko: "문서의 잘못: 인쇄된 것과 뜻하는 것. 사실은 인쇄된 그대로 둔다",
  },
  columns: {
    id: required("VARCHAR", { en: "stable id", ko: "고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    fact_id: refersTo(fact, { en: "the fact it is about", ko: "사실" }),
    span_id: refersTo(span, { en: "where it is printed", ko: "인쇄된 곳" }),
    printed: required("VARCHAR", { en: "what is printed", ko: "인쇄된 것" }),
    meant: required("VARCHAR", { en: "what is meant", ko: "뜻하는 것" }),
    field: oneOf(CORRECTED_FIELDS, { en: "field of the fact it changes", ko: "바뀌는 항목" }),
    value: required("VARCHAR", { en: "value of the field when corrected", ko: "바로잡은 값" }),
    reason_ko: required("VARCHAR", { en: "why, in Korean", ko: "까닭" }),
    reason_en: required("VARCHAR", { en: "why, in English", ko: "까닭(영문)" }),
    evidence: required("VARCHAR", { en: "what in the document shows it", ko: "근거" }),
    status: oneOf(CORRECTION_STATUSES, { en: "what has become of it", ko: "처리 상태" }),
  },
  key: ["id"],
});

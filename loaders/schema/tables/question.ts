import { optional, mayReferTo, refersTo, required } from "../column";
import { table } from "../table";
import { fact } from "./fact";
import { source } from "./source";
import { span } from "./span";

/** Questions and requests. */
export const question = table({
  name: "question",
  words: { en: "questions and requests", ko: "질의" },
  columns: {
    id: refersTo(fact, { en: "stable id of the fact", ko: "사실의 고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    ordinal: required("INTEGER", {
      en: "place in the document, from 1",
      ko: "문서에서의 순서, 1부터",
    }),
    section: optional("VARCHAR", { en: "heading above", ko: "단원" }),
    question: required("VARCHAR", { en: "the question", ko: "질의" }),
    disposition: optional("VARCHAR", { en: "what became of it, as printed", ko: "처리" }),
    disposition_span_id: mayReferTo(span, {
      en: "where that is printed",
      ko: "처리의 위치",
    }),
  },
  key: ["id"],
});

import { mayReferTo, refersTo, required } from "../column";
import { table } from "../table";
import { source } from "./source";
import { span } from "./span";

/** What a reader should know of the reading. */
export const message = table({
  name: "message",
  words: { en: "what a reader should know of the reading", ko: "읽기에 관한 알림" },
  columns: {
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    ordinal: required("INTEGER", {
      en: "place in the document, from 1",
      ko: "문서에서의 순서, 1부터",
    }),
    rule: required("VARCHAR", { en: "what it is about", ko: "규칙" }),
    reason: required("VARCHAR", { en: "why", ko: "까닭" }),
    span_id: mayReferTo(span, {
      en: "where; null where it is about the whole document",
      ko: "위치",
    }),
  },
  key: ["source_id", "ordinal"],
});

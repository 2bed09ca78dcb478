import { oneOf, refersTo, required } from "../column";
import { table } from "../table";
import { fact } from "./fact";
import { source } from "./source";

/** What a document prints of itself, as often as it does. */
export const headerField = table({
  name: "header_field",
  words: { en: "what a document prints of itself, as often as it does", ko: "문서가 밝힌 정보" },
  columns: {
    id: refersTo(fact, { en: "stable id of the fact", ko: "사실의 고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    field: required("VARCHAR", { en: "name of the field", ko: "항목" }),
    value: required("VARCHAR", { en: "value as read", ko: "값" }),
    part: oneOf(["title", "header", "overview", "footer"], {
      en: "part of the document",
      ko: "문서의 부분",
    }),
  },
  key: ["id"],
});

import { oneOf, refersTo, required } from "../column";
import { NUMBER_ROLES } from "../facts";
import { table } from "../table";
import { source } from "./source";
import { span } from "./span";

/** Every numeral of a source and its one fate. */
export const number = table({
  name: "number",
  words: { en: "every numeral of a source and its one fate", ko: "문서의 모든 숫자와 그 쓰임" },
  columns: {
    id: required("VARCHAR", { en: "stable id", ko: "고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    ordinal: required("INTEGER", {
      en: "place in the document, from 1",
      ko: "문서에서의 순서, 1부터",
    }),
    role: oneOf(NUMBER_ROLES, { en: "what it is there for", ko: "쓰임" }),
    as_written: required("VARCHAR", { en: "as printed", ko: "인쇄된 그대로" }),
    span_id: refersTo(span, { en: "where it is printed", ko: "인쇄된 곳" }),
  },
  key: ["id"],
});

import { oneOf, optional, refersTo, required } from "../column";
import { MILESTONE_KINDS } from "../facts";
import { table } from "../table";
import { fact } from "./fact";
import { source } from "./source";

/** Steps of the project. */
export const milestone = table({
  name: "milestone",
  words: { en: "steps of the project", ko: "추진경위" },
  columns: {
    id: refersTo(fact, { en: "stable id of the fact", ko: "사실의 고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    ordinal: required("INTEGER", {
      en: "place in the document, from 1",
      ko: "문서에서의 순서, 1부터",
    }),
    from_date: optional("ISO_DATE", { en: "day", ko: "날짜" }),
    to_date: optional("ISO_DATE", { en: "last day", ko: "끝" }),
    ongoing: required("BOOLEAN", { en: "goes on", ko: "진행 중인지" }),
    kind: oneOf(MILESTONE_KINDS, { en: "sort of step", ko: "종류" }),
    text: required("VARCHAR", { en: "what", ko: "내용" }),
  },
  key: ["id"],
});

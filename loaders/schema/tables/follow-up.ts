import { optional, refersTo, required } from "../column";
import { table } from "../table";
import { fact } from "./fact";
import { source } from "./source";

/** What is to follow. */
export const followUp = table({
  name: "follow_up",
  words: { en: "what is to follow", ko: "향후계획" },
  columns: {
    id: refersTo(fact, { en: "stable id of the fact", ko: "사실의 고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    ordinal: required("INTEGER", {
      en: "place in the document, from 1",
      ko: "문서에서의 순서, 1부터",
    }),
    on_date: optional("ISO_DATE", { en: "day", ko: "날짜" }),
    to_date: optional("ISO_DATE", { en: "last day", ko: "끝" }),
    text: required("VARCHAR", { en: "what", ko: "내용" }),
  },
  key: ["id"],
});

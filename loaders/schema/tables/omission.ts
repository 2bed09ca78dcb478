import { refersTo, required } from "../column";
import { table } from "../table";
import { source } from "./source";

/** What a transcription leaves out. */
export const omission = table({
  name: "omission",
  words: { en: "what a transcription leaves out", ko: "옮겨 적지 않은 부분" },
  columns: {
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    ordinal: required("INTEGER", { en: "from 1", ko: "1부터" }),
    section: required("VARCHAR", { en: "where it stood", ko: "위치" }),
    what: required("VARCHAR", { en: "what is left out", ko: "내용" }),
  },
  key: ["source_id", "ordinal"],
});

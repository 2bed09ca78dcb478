import { optional, refersTo, required } from "../column";
import { table } from "../table";
import { source } from "./source";

/** Passages in other words than the original's: never a quote. */
export const restatement = table({
  name: "restatement",
  words: {
    en: "passages in other words than the original's: never a quote",
    ko: "요약(원문 아님)",
  },
  columns: {
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    ordinal: required("INTEGER", { en: "from 1", ko: "1부터" }),
    section: required("VARCHAR", { en: "where it stands", ko: "위치" }),
    quote: required("VARCHAR", { en: "the words of the transcription", ko: "옮긴이의 말" }),
    start_offset: optional("INTEGER", {
      en: "first code point; null where the text does not hold the words",
      ko: "시작",
    }),
    end_offset: optional("INTEGER", { en: "code point after the last", ko: "끝" }),
  },
  key: ["source_id", "ordinal"],
});

import { refersTo, required } from "../column";
import { table } from "../table";
import { source } from "./source";

/** The text streams of the documents, as every span counts in them. */
export const sourceText = table({
  name: "source_text",
  words: {
    en: "the text stream of each document, what must not be shown masked; all places count in it",
    ko: "문서의 글, 가릴 것은 가린 채; 모든 위치는 여기서 센다",
  },
  columns: {
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    text: required("VARCHAR", { en: "the text", ko: "글" }),
  },
  key: ["source_id"],
});

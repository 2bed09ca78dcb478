import { optional, refersTo, required } from "../column";
import { table } from "../table";
import { fact } from "./fact";
import { source } from "./source";

/** Documents that a document cites. */
export const reference = table({
  name: "reference",
  words: { en: "documents that a document cites", ko: "인용한 문서" },
  columns: {
    id: refersTo(fact, { en: "stable id of the fact", ko: "사실의 고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    document_number: required("VARCHAR", { en: "number as printed", ko: "문서번호" }),
    date: optional("ISO_DATE", { en: "its date", ko: "날짜" }),
  },
  key: ["id"],
});

import { oneOf, optional, refersTo, required } from "../column";
import { table } from "../table";
import { KNOWN_BY } from "../views/known";
import { source } from "./source";

/** The editions of documents whose place a newer version took; a document that never changed has no row. */
export const edition = table({
  name: "edition",
  words: {
    en: "editions of documents that came in more than one version; earlier ones are in the schema earlier",
    ko: "판이 둘 이상인 문서의 판. 이전 판은 earlier 스키마에 있다",
  },
  columns: {
    source_id: required("VARCHAR", {
      en: "the edition: its id in source of the schema main or earlier",
      ko: "판",
    }),
    current_id: refersTo(source, { en: "the document as it is today", ko: "지금의 문서" }),
    ordinal: required("INTEGER", { en: "its place among the editions, from 1", ko: "순서" }),
    known_from: required("ISO_DATE", { en: "day from which it was known", ko: "알게 된 날" }),
    known_by: oneOf(KNOWN_BY, { en: "what dates it", ko: "날짜의 근거" }),
    replaced_on: optional("ISO_DATE", {
      en: "day on which the next one took its place; null for today's",
      ko: "다음 판으로 바뀐 날",
    }),
  },
  key: ["source_id"],
});

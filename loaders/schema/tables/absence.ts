import { mayReferTo, refersTo, required } from "../column";
import { table } from "../table";
import { district } from "./district";
import { fact } from "./fact";
import { meeting } from "./meeting";
import { source } from "./source";

/** Districts that a record names as absent. */
export const absence = table({
  name: "absence",
  words: { en: "districts that a record names as absent", ko: "불참 자치구" },
  columns: {
    id: refersTo(fact, { en: "stable id of the fact", ko: "사실의 고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    meeting_id: refersTo(meeting, { en: "the meeting", ko: "회의" }),
    name: required("VARCHAR", { en: "the district as the record names it", ko: "적힌 이름" }),
    district: mayReferTo(district, {
      en: "the district; null where it is none of the list",
      ko: "자치구",
    }),
  },
  key: ["id"],
});

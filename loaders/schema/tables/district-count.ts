import { refersTo, required } from "../column";
import { table } from "../table";
import { fact } from "./fact";
import { meeting } from "./meeting";
import { source } from "./source";

/** How many districts a record says were present, as a number. */
export const districtCount = table({
  name: "district_count",
  words: { en: "how many districts a record says were present", ko: "참석 자치구 수" },
  columns: {
    id: refersTo(fact, { en: "stable id of the fact", ko: "사실의 고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    meeting_id: refersTo(meeting, { en: "the meeting", ko: "회의" }),
    count: required("INTEGER", { en: "districts", ko: "자치구 수" }),
  },
  key: ["id"],
});

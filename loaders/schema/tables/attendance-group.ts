import { optional, refersTo, required } from "../column";
import { table } from "../table";
import { fact } from "./fact";
import { meeting } from "./meeting";
import { source } from "./source";

/** Groups of people present. */
export const attendanceGroup = table({
  name: "attendance_group",
  words: { en: "groups of people present", ko: "참석 집단" },
  columns: {
    id: refersTo(fact, { en: "stable id of the fact", ko: "사실의 고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    meeting_id: refersTo(meeting, { en: "the meeting", ko: "회의" }),
    ordinal: required("INTEGER", {
      en: "place in the document, from 1",
      ko: "문서에서의 순서, 1부터",
    }),
    name: required("VARCHAR", { en: "group", ko: "집단" }),
    count: optional("INTEGER", { en: "people", ko: "인원" }),
    derived: required("BOOLEAN", {
      en: "counted from the printed names",
      ko: "이름을 세어 얻었는지",
    }),
  },
  key: ["id"],
});

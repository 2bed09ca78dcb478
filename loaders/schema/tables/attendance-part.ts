import { optional, refersTo, required } from "../column";
import { table } from "../table";
import { attendanceGroup } from "./attendance-group";
import { fact } from "./fact";
import { source } from "./source";

/** Parts of a group. */
export const attendancePart = table({
  name: "attendance_part",
  words: { en: "parts of a group", ko: "참석 집단의 소속별 인원" },
  columns: {
    id: refersTo(fact, { en: "stable id of the fact", ko: "사실의 고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    group_id: refersTo(attendanceGroup, { en: "the group", ko: "집단" }),
    ordinal: required("INTEGER", {
      en: "place in the document, from 1",
      ko: "문서에서의 순서, 1부터",
    }),
    name: required("VARCHAR", { en: "part", ko: "부분" }),
    count: optional("INTEGER", { en: "people", ko: "인원" }),
  },
  key: ["id"],
});

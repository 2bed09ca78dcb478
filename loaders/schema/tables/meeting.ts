import { oneOf, optional, optionalOneOf, mayReferTo, refersTo, required } from "../column";
import { table } from "../table";
import { fact } from "./fact";
import { source } from "./source";
import { span } from "./span";

/** Meetings, held or planned. */
export const meeting = table({
  name: "meeting",
  words: { en: "meetings, held or planned", ko: "회의" },
  columns: {
    id: refersTo(fact, { en: "stable id of the fact", ko: "사실의 고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    title: required("VARCHAR", { en: "title", ko: "제목" }),
    status: oneOf(["held", "planned"], { en: "held or planned", ko: "개최 여부" }),
    mode: optionalOneOf(["in person", "online", "written"], { en: "how it was held", ko: "방식" }),
    date: optional("ISO_DATE", { en: "first day", ko: "날짜" }),
    end_date: optional("ISO_DATE", { en: "last day", ko: "마지막 날" }),
    start_time: optional("CLOCK", { en: "start", ko: "시작" }),
    end_time: optional("CLOCK", { en: "end", ko: "끝" }),
    place: optional("VARCHAR", { en: "place", ko: "장소" }),
    attendees: optional("INTEGER", { en: "people present, as printed", ko: "참석 인원" }),
    attendees_span_id: mayReferTo(span, {
      en: "where that total is printed",
      ko: "참석 인원의 위치",
    }),
  },
  key: ["id"],
});

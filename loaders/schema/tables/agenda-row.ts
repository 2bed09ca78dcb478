import { optional, refersTo, required } from "../column";
import { table } from "../table";
import { fact } from "./fact";
import { meeting } from "./meeting";
import { source } from "./source";

/** Rows of an agenda. */
export const agendaRow = table({
  name: "agenda_row",
  words: { en: "rows of an agenda", ko: "진행순서" },
  columns: {
    id: refersTo(fact, { en: "stable id of the fact", ko: "사실의 고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    meeting_id: refersTo(meeting, { en: "the meeting", ko: "회의" }),
    ordinal: required("INTEGER", {
      en: "place in the document, from 1",
      ko: "문서에서의 순서, 1부터",
    }),
    day: optional("INTEGER", { en: "day of a meeting over several, from 1", ko: "며칠째" }),
    start_time: optional("CLOCK", { en: "start", ko: "시작" }),
    end_time: optional("CLOCK", { en: "end", ko: "끝" }),
    minutes: optional("INTEGER", { en: "minutes as printed", ko: "인쇄된 분" }),
  },
  key: ["id"],
});

import { refersTo, required } from "../column";
import { table } from "../table";
import { agendaRow } from "./agenda-row";

/** Topics of an agenda row. */
export const agendaTopic = table({
  name: "agenda_topic",
  words: { en: "topics of an agenda row", ko: "진행 내용" },
  columns: {
    agenda_row_id: refersTo(agendaRow, { en: "the row", ko: "행" }),
    ordinal: required("INTEGER", { en: "from 1", ko: "1부터" }),
    topic: required("VARCHAR", { en: "topic", ko: "내용" }),
  },
  key: ["agenda_row_id", "ordinal"],
});

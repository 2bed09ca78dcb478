import { refersTo, required } from "../column";
import { table } from "../table";
import { fact } from "./fact";
import { source } from "./source";

/** Weekdays printed beside a date. */
export const weekday = table({
  name: "weekday",
  words: { en: "weekdays printed beside a date", ko: "날짜 옆의 요일" },
  columns: {
    id: refersTo(fact, { en: "stable id of the fact", ko: "사실의 고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    date: required("ISO_DATE", { en: "the date", ko: "날짜" }),
    weekday: required("VARCHAR", { en: "the weekday printed", ko: "요일" }),
  },
  key: ["id"],
});

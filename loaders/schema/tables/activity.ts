import { oneOf, optional, refersTo, required } from "../column";
import { KINDS, STATUSES } from "../facts";
import { table } from "../table";
import { fact } from "./fact";
import { source } from "./source";

/** What was done or is planned. */
export const activity = table({
  name: "activity",
  words: { en: "what was done or is planned", ko: "활동" },
  columns: {
    id: refersTo(fact, { en: "stable id of the fact", ko: "사실의 고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    year: optional("INTEGER", { en: "year", ko: "연도" }),
    group_label: optional("VARCHAR", { en: "heading above", ko: "묶음" }),
    label: required("VARCHAR", { en: "its own label", ko: "이름" }),
    kind: oneOf(KINDS, { en: "sort of activity", ko: "종류" }),
    count: optional("BIGINT", { en: "number printed; null where none is", ko: "수" }),
    unit: optional("VARCHAR", {
      en: "counter as printed; different counters are never added",
      ko: "단위",
    }),
    status: oneOf(STATUSES, { en: "done, planned …", ko: "상태" }),
    from_date: optional("ISO_DATE", { en: "first day or month", ko: "시작" }),
    to_date: optional("ISO_DATE", { en: "last day or month", ko: "끝" }),
    place: optional("VARCHAR", { en: "place", ko: "장소" }),
    is_total: required("BOOLEAN", { en: "whether it is a total of others", ko: "합계인지" }),
    approximate: required("BOOLEAN", { en: "printed as about", ko: "대략인지" }),
    open_ended: required("BOOLEAN", { en: "printed as at least", ko: "이상인지" }),
  },
  key: ["id"],
});

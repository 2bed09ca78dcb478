import { oneOf, refersTo, required } from "../column";
import { table } from "../table";
import { source } from "./source";
import { span } from "./span";

/** The tables that hold facts. */
export const FACT_KINDS = [
  "header_field",
  "amount",
  "rate",
  "schedule",
  "activity",
  "meeting",
  "attendance_group",
  "attendance_part",
  "district_count",
  "absence",
  "agenda_row",
  "question",
  "follow_up",
  "milestone",
  "attachment",
  "reference",
  "weekday",
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Every fact, with its evidence; the typed tables below hold the rest. */
export const fact = table({
  name: "fact",
  words: {
    en: "every fact, with its evidence; the typed tables below hold the rest",
    ko: "모든 사실과 근거",
  },
  columns: {
    id: required("VARCHAR", { en: "stable id", ko: "고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    kind: oneOf(FACT_KINDS, { en: "table that holds the rest", ko: "나머지를 담은 표" }),
    span_id: refersTo(span, { en: "where it is printed", ko: "인쇄된 곳" }),
    as_written: required("VARCHAR", { en: "as printed", ko: "인쇄된 그대로" }),
  },
  key: ["id"],
});

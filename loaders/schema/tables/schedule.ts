import { optional, mayReferTo, refersTo, required } from "../column";
import { table } from "../table";
import { amount } from "./amount";
import { fact } from "./fact";
import { source } from "./source";

/** Rows of a schedule. */
export const schedule = table({
  name: "schedule",
  words: { en: "rows of a schedule", ko: "추진일정" },
  columns: {
    id: refersTo(fact, { en: "stable id of the fact", ko: "사실의 고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    label: required("VARCHAR", { en: "what is planned", ko: "일정" }),
    from_month: optional("ISO_DATE", { en: "first month", ko: "시작 달" }),
    to_month: optional("ISO_DATE", { en: "last month", ko: "끝 달" }),
    amount_krw: optional("BIGINT", { en: "whole won", ko: "원" }),
    amount_id: mayReferTo(amount, { en: "the sum this row prints", ko: "이 행의 금액" }),
    detail: optional("VARCHAR", { en: "detail as printed", ko: "세부내용" }),
  },
  key: ["id"],
});

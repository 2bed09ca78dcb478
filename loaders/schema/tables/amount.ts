import { oneOf, optional, optionalOneOf, refersTo, required } from "../column";
import { CONFIDENCES, PHASES, UNIT_SOURCES } from "../facts";
import { table } from "../table";
import { fact } from "./fact";
import { source } from "./source";

/** Sums of money in whole won. */
export const amount = table({
  name: "amount",
  words: { en: "sums of money in whole won", ko: "금액, 원" },
  columns: {
    id: refersTo(fact, { en: "stable id of the fact", ko: "사실의 고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    label: required("VARCHAR", { en: "its own label", ko: "이름" }),
    path: required("VARCHAR[]", {
      en: "headings, parent rows, column header, outermost first",
      ko: "상위 항목",
    }),
    fiscal_year: optional("INTEGER", { en: "fiscal year", ko: "회계연도" }),
    phase: optionalOneOf(PHASES, {
      en: "stage of the budget cycle; sums of different phases are never mixed",
      ko: "예산 단계",
    }),
    amount_krw: optional("BIGINT", {
      en: "whole won, signed; null where no unit is printed",
      ko: "원, 부호 있음",
    }),
    unit: optional("VARCHAR", { en: "unit as printed", ko: "인쇄된 단위" }),
    unit_from: optionalOneOf(UNIT_SOURCES, {
      en: "where the unit was found",
      ko: "단위를 찾은 곳",
    }),
    is_total: required("BOOLEAN", { en: "whether it is a total of others", ko: "합계인지" }),
    confidence: oneOf(CONFIDENCES, { en: "how sure the reading is", ko: "읽기의 확실함" }),
  },
  key: ["id"],
});

import { optional, optionalOneOf, refersTo, required } from "../column";
import { table } from "../table";
import { fact } from "./fact";
import { source } from "./source";

/** Printed percentages. */
export const rate = table({
  name: "rate",
  words: { en: "printed percentages", ko: "인쇄된 비율" },
  columns: {
    id: refersTo(fact, { en: "stable id of the fact", ko: "사실의 고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    label: required("VARCHAR", { en: "its label", ko: "이름" }),
    fiscal_year: optional("INTEGER", { en: "fiscal year", ko: "회계연도" }),
    percent: required("DECIMAL(18,6)", { en: "signed percent", ko: "백분율" }),
    rate_of: optionalOneOf(["change", "executed"], {
      en: "the phase it is a rate of",
      ko: "무엇의 비율",
    }),
  },
  key: ["id"],
});

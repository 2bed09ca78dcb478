import { oneOf, required } from "../column";
import { CLASSES, SEVERITIES } from "../facts";
import { table } from "../table";

/** The checks and what they ask. */
export const rule = table({
  name: "rule",
  words: { en: "the checks and what they ask", ko: "점검 규칙" },
  columns: {
    id: required("VARCHAR", { en: "name of the rule", ko: "규칙 이름" }),
    title_ko: required("VARCHAR", { en: "what holds, in Korean", ko: "규칙, 한국어" }),
    title_en: required("VARCHAR", { en: "what holds, in English", ko: "규칙, 영어" }),
    finding_ko: required("VARCHAR", {
      en: "what is said where it does not hold, in Korean",
      ko: "어긋난 곳을 이르는 말, 한국어",
    }),
    finding_en: required("VARCHAR", {
      en: "what is said where it does not hold, in English",
      ko: "어긋난 곳을 이르는 말, 영어",
    }),
    clause_ko: required("VARCHAR", {
      en: "the rule and its source, in Korean",
      ko: "근거, 한국어",
    }),
    clause_en: required("VARCHAR", { en: "the rule and its source, in English", ko: "근거, 영어" }),
    tolerance_ko: required("VARCHAR", {
      en: "what it lets pass, in Korean",
      ko: "허용 범위, 한국어",
    }),
    tolerance_en: required("VARCHAR", {
      en: "what it lets pass, in English",
      ko: "허용 범위, 영어",
    }),
    class: oneOf(CLASSES, { en: "what a failure is", ko: "어긋남의 종류" }),
    severity: oneOf(SEVERITIES, { en: "how grave a failure is", ko: "심각도" }),
  },
  key: ["id"],
});

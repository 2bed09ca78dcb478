import { oneOf, optional, refersTo, required } from "../column";
import { CLASSES, SEVERITIES } from "../facts";
import { table } from "../table";
import { rule } from "./rule";
import { source } from "./source";

/** What a check says of a document that does not hold. */
export const finding = table({
  name: "finding",
  words: { en: "what a check says of a document that does not hold", ko: "점검에서 찾은 것" },
  columns: {
    id: required("VARCHAR", { en: "stable id", ko: "고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    rule_id: refersTo(rule, { en: "the rule", ko: "규칙" }),
    class: oneOf(CLASSES, { en: "what it is", ko: "종류" }),
    severity: oneOf(SEVERITIES, { en: "how grave it is", ko: "심각도" }),
    expected: optional("VARCHAR", {
      en: "what follows from the rest; null where nothing does",
      ko: "기대한 값",
    }),
    actual: required("VARCHAR", { en: "what is printed", ko: "인쇄된 값" }),
  },
  key: ["id"],
});

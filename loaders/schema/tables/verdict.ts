import { mayReferTo, oneOf, optional, refersTo, required } from "../column";
import { OUTCOMES } from "../verdict";
import { table } from "../table";
import { finding } from "./finding";
import { rule } from "./rule";
import { source } from "./source";

/** Every application of a rule, held or not. */
export const verdict = table({
  name: "verdict",
  words: { en: "every application of a rule, held or not", ko: "규칙의 모든 적용" },
  columns: {
    id: required("VARCHAR", { en: "document and ordinal", ko: "고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    ordinal: required("INTEGER", {
      en: "place in the document, from 1",
      ko: "문서에서의 순서, 1부터",
    }),
    rule_id: refersTo(rule, { en: "the rule", ko: "규칙" }),
    outcome: oneOf(OUTCOMES, { en: "uncheckable where a value is blank or masked", ko: "결과" }),
    expected: optional("VARCHAR", { en: "what follows from the rest", ko: "기대한 값" }),
    actual: optional("VARCHAR", { en: "what is printed", ko: "인쇄된 값" }),
    formula: optional("VARCHAR", { en: "the computation in printed values", ko: "계산" }),
    finding_id: mayReferTo(finding, {
      en: "the finding it became; null where it did not fail",
      ko: "찾은 것; 어긋나지 않으면 빈칸",
    }),
  },
  key: ["id"],
});

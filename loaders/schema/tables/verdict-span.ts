import { refersTo, required } from "../column";
import { table } from "../table";
import { span } from "./span";
import { verdict } from "./verdict";

/** The places a rule was applied to. */
export const verdictSpan = table({
  name: "verdict_span",
  words: { en: "the places a rule was applied to", ko: "규칙이 본 위치" },
  columns: {
    verdict_id: refersTo(verdict, { en: "the application", ko: "적용" }),
    ordinal: required("INTEGER", { en: "from 1", ko: "1부터" }),
    span_id: refersTo(span, { en: "the place", ko: "위치" }),
  },
  key: ["verdict_id", "ordinal"],
});

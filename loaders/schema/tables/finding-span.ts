import { refersTo, required } from "../column";
import { table } from "../table";
import { finding } from "./finding";
import { span } from "./span";

/** The places of a finding. */
export const findingSpan = table({
  name: "finding_span",
  words: { en: "the places of a finding", ko: "찾은 곳" },
  columns: {
    finding_id: refersTo(finding, { en: "the finding", ko: "찾은 것" }),
    ordinal: required("INTEGER", { en: "from 1", ko: "1부터" }),
    span_id: refersTo(span, { en: "the place", ko: "위치" }),
  },
  key: ["finding_id", "ordinal"],
});

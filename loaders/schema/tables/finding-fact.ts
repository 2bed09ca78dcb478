import { refersTo } from "../column";
import { table } from "../table";
import { fact } from "./fact";
import { finding } from "./finding";

/** The facts of a finding. */
export const findingFact = table({
  name: "finding_fact",
  words: { en: "the facts of a finding", ko: "관련 사실" },
  columns: {
    finding_id: refersTo(finding, { en: "the finding", ko: "찾은 것" }),
    fact_id: refersTo(fact, { en: "the fact", ko: "사실" }),
  },
  key: ["finding_id", "fact_id"],
});

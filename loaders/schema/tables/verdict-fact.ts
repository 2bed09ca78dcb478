import { refersTo } from "../column";
import { table } from "../table";
import { fact } from "./fact";
import { verdict } from "./verdict";

/** The facts a rule was applied to. */
export const verdictFact = table({
  name: "verdict_fact",
  words: { en: "the facts a rule was applied to", ko: "규칙이 본 사실" },
  columns: {
    verdict_id: refersTo(verdict, { en: "the application", ko: "적용" }),
    fact_id: refersTo(fact, { en: "the fact", ko: "사실" }),
  },
  key: ["verdict_id", "fact_id"],
});

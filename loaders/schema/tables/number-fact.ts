import { refersTo } from "../column";
import { table } from "../table";
import { fact } from "./fact";
import { number } from "./number";

/** The facts that a numeral became, or in whose words it stands. */
export const numberFact = table({
  name: "number_fact",
  words: {
    en: "the facts that a numeral became, or in whose words it stands",
    ko: "숫자가 된 사실",
  },
  columns: {
    number_id: refersTo(number, { en: "the numeral", ko: "숫자" }),
    fact_id: refersTo(fact, { en: "the fact", ko: "사실" }),
  },
  key: ["number_id", "fact_id"],
});

import type { Amount, Facts } from "../../schema/facts";
import { exampleFacts } from "../example";
import { fails, holds } from "../judgement";
import { pathKey } from "../label";
import { SLIP, type Judgement, type Rule } from "../rule";

/** The first heading, and the phase: what rows have in common that are written in one way. */
const groupOf = ({ path, phase }: Amount): string => `${pathKey(path.slice(0, 2))}|${phase ?? ""}`;

/** Whether a sum, or its second print, carries a unit of its own. */
const printsUnit = ({ unitFrom }: Amount): boolean => unitFrom === "cell";

function apply(facts: Facts): Judgement[] {
  const printing = new Set(facts.amounts.filter(printsUnit).map(groupOf));
  return facts.amounts
    .filter((amount) => printing.has(groupOf(amount)) && amount.unit !== null)
    .flatMap((amount) => {
      const expected =
        amount.asWritten + (amount.unitFrom === "inherited" ? (amount.unit ?? "") : "");
      const claim = { on: [amount], expected, actual: amount.asWritten };
      if (amount.unitFrom === "inherited") return [fails(claim)];
      return printsUnit(amount) ? [holds(claim)] : [];
    });
}

const sum = { path: ["산출근거", "민간위탁금"], unit: "원" };
const basis = (second: string): Facts =>
  exampleFacts(`- 강좌 90,000원 = 90천원\n- 자료 ${second} = 60천원`, {
    amounts: [
      { print: "90,000원", label: "강좌", phase: "breakdown", unitFrom: "cell", ...sum },
      {
        print: second,
        label: "자료",
        phase: "breakdown",
        ...sum,
        unitFrom: second.endsWith("원") ? "cell" : "inherited",
      },
    ],
  });

export const unitMissing: Rule = {
  id: "unit-missing",
  words: {
    ko: {
      title: "단위를 적는 자리에는 모두 단위를 적는다",
      finding: "금액에 단위가 빠져 있다",
      clause: "같은 산출근거 안에서 다른 금액이 단위를 적었으면 이 금액도 적는다.",
      tolerance: "단위를 머리글이나 (단위: …)에 적은 표는 보지 않는다.",
    },
    en: {
      title: "where sums carry their unit, all of them do",
      finding: "a sum lacks the unit that others carry",
      clause: "a sum without a unit beside sums of the same list that print it has lost it.",
      tolerance: "tables whose header or (단위: …) gives the unit are left alone.",
    },
  },
  standing: SLIP,
  examples: {
    passes: [{ says: "both print it", facts: basis("60,000원") }],
    fails: [
      {
        says: "the second lost it",
        facts: basis("60,000"),
        expected: "60,000원",
        actual: "60,000",
      },
    ],
  },
  apply,
};

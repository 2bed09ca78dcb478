import type { Amount, Facts } from "../../schema/facts";
import { exampleFacts } from "../example";
import { addsUp } from "../money";
import { CONTRADICTION, type Judgement, type Rule } from "../rule";
import { branchesOf } from "../tree";

const isBudget = ({ phase }: Amount): boolean => phase === "budget" || phase === "final-budget";

const apply = (facts: Facts): Judgement[] =>
  branchesOf(
    facts.amounts.filter(isBudget),
    facts.amounts.filter(({ phase }) => phase === "funding"),
  ).map(({ parent, children }) =>
    addsUp(
      children.map((fact) => ({ fact })),
      parent,
    ),
  );

const total = { label: "사업비", path: ["사업개요"], phase: "budget", fiscalYear: 2031 } as const;
const source = { path: ["사업개요", "사업비"], phase: "funding", fiscalYear: 2031 } as const;
const cost = { ...total, path: [...total.path] };
const share = { ...source, path: [...source.path] };

export const fundingSources: Rule = {
  id: "funding-sources",
  words: {
    ko: {
      title: "재원을 더하면 사업비가 된다",
      finding: "재원의 합이 사업비와 다르다",
      clause: "사업비 = 국비 + 시비 + 구비 + 기타. 빈 재원은 없는 것으로 센다.",
      tolerance: "없음. 천원 이상 단위에서 재원마다 반 단위까지의 차이는 참고로만 적는다.",
    },
    en: {
      title: "the funding sources add up to the cost",
      finding: "the funding sources do not add up to the cost",
      clause:
        "cost = national + city + district + other funds; a source without a sum counts as nothing.",
      tolerance:
        "none; up to half a unit a source, from 1,000 won, may be rounding and is only noted.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [
      {
        says: "two sources",
        facts: exampleFacts("사업비\t900천원\t(국비)300천원\t(시비)600천원", {
          amounts: [
            { print: "900천원", ...cost },
            { print: "300천원", label: "국비", ...share },
            { print: "600천원", label: "시비", ...share },
          ],
        }),
      },
    ],
    fails: [
      {
        says: "a source too small",
        facts: exampleFacts("사업비\t900천원\t(국비)300천원\t(시비)500천원", {
          amounts: [
            { print: "900천원", ...cost },
            { print: "300천원", label: "국비", ...share },
            { print: "500천원", label: "시비", ...share },
          ],
        }),
        expected: "300 + 500 = 800",
        actual: "900천원",
      },
    ],
  },
  apply,
};

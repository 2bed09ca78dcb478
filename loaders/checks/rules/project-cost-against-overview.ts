import type { Facts } from "../../schema/facts";
import { exampleFacts } from "../example";
import { yearTotals } from "../fiscal-year";
import { judge, uncheckable } from "../judgement";
import { isGrandTotal } from "../label";
import { CONTRADICTION, type Judgement, type Rule } from "../rule";

/** 총사업비 may be what a project costs over all its years. */
const isOfAllYears = (label: string): boolean =>
  /^총\s?사업비/u.test(label) && !/\d|당해/u.test(label);

function apply(facts: Facts): Judgement[] {
  const budget = yearTotals(facts, "budget");
  const [final] = yearTotals(facts, "final-budget");
  const overview = final ?? budget.find(({ label }) => isGrandTotal(label));
  if (overview === undefined) return [];
  return budget
    .filter(({ label }) => !isGrandTotal(label))
    .map((cost) => {
      const claim = { on: [cost, overview], expected: overview.asWritten, actual: cost.asWritten };
      if (cost.amountKrw === null || overview.amountKrw === null) return uncheckable(claim);
      const gap = cost.amountKrw !== overview.amountKrw && isOfAllYears(cost.label);
      if (gap) return uncheckable(claim);
      return judge(cost.amountKrw === overview.amountKrw, claim);
    });
}

const source = { fiscalYear: 2031 };
const year = { fiscalYear: 2031, isTotal: true, phase: "budget" } as const;

export const projectCostAgainstOverview: Rule = {
  id: "project-cost-against-overview",
  words: {
    ko: {
      title: "사업비(당해년도)는 예산 총괄의 계다",
      finding: "사업비(당해년도)가 예산 총괄의 계와 다르다",
      clause: "사업비(당해년도) = 예산 총괄의 그해 계 (추경이 있으면 최종예산).",
      tolerance: "없음.",
    },
    en: {
      title: "the project cost of the year is the total of the overview",
      finding: "the project cost of the year is not the total of the overview",
      clause:
        "project cost = total of the budget overview for the year (the final one after a supplement).",
      tolerance: "none.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [
      {
        says: "the same sum with and without its unit",
        facts: exampleFacts("사업비 500천원\n계 500", {
          source,
          amounts: [
            { print: "500천원", label: "사업비(당해년도)", path: ["사업개요"], ...year },
            { print: "500", label: "계", path: ["예산 총괄"], ...year },
          ],
        }),
      },
    ],
    fails: [
      {
        says: "two digits swapped",
        facts: exampleFacts("사업비 560천원\n계 650", {
          source,
          amounts: [
            { print: "560천원", label: "사업비(당해년도)", path: ["사업개요"], ...year },
            { print: "650", label: "계", path: ["예산 총괄"], ...year },
          ],
        }),
        expected: "650",
        actual: "560천원",
      },
    ],
  },
  apply,
};

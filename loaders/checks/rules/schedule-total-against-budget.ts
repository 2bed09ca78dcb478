import type { Amount, Facts } from "../../schema/facts";
import { exampleFacts } from "../example";
import { yearTotals } from "../fiscal-year";
import { fails, holds, uncheckable } from "../judgement";
import { isGrandTotal } from "../label";
import { CONTRADICTION, QUESTION, type Judgement, type Rule } from "../rule";

function judged(facts: Facts, planned: Amount): Judgement | null {
  const final = yearTotals(facts, "final-budget");
  const budget = yearTotals(facts, "budget");
  // Of a budget printed twice and differently another rule asks which is right.
  const same = budget.find(({ amountKrw }) => amountKrw === planned.amountKrw);
  const target = final[0] ?? same ?? budget[0];
  if (target?.fiscalYear !== planned.fiscalYear) return null;
  const claim = { on: [planned, target], actual: planned.asWritten, expected: target.asWritten };
  if (planned.amountKrw === null || target.amountKrw === null) return uncheckable(claim);
  if (planned.amountKrw === target.amountKrw) return holds(claim);
  return same ? fails({ ...claim, on: [planned, target, same], standing: QUESTION }) : fails(claim);
}

const apply = (facts: Facts): Judgement[] =>
  facts.amounts
    .filter(({ phase, label }) => phase === "planned" && isGrandTotal(label))
    .flatMap((planned) => judged(facts, planned) ?? []);

const source = { fiscalYear: 2031 };
const year = { fiscalYear: 2031, isTotal: true, label: "계" };
const text = "2031기정예산 2031최종예산\n계 500 430\n추진일정 계 500";

export const scheduleTotalAgainstBudget: Rule = {
  id: "schedule-total-against-budget",
  words: {
    ko: {
      title: "추진일정의 계는 그해 예산이다",
      finding: "추진일정의 계가 그해 예산과 다르다",
      clause: "추진일정의 계 = 최종예산, 추경이 없으면 예산액 (사업설명서의 짜임).",
      tolerance: "추경 전 예산과 같으면 어긋남이 아니라 물음으로 적는다.",
    },
    en: {
      title: "the schedule spends the budget of the year",
      finding: "the schedule does not spend the budget of the year",
      clause: "total of the schedule = final budget, or the budget where there is no supplement.",
      tolerance: "a schedule of the unrevised budget is asked about, not called wrong.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [
      {
        says: "no supplement",
        facts: exampleFacts("계 500\n추진일정 계 500", {
          source,
          amounts: [
            { print: "500", phase: "budget", ...year },
            { print: "500", phase: "planned", ...year },
          ],
        }),
      },
    ],
    fails: [
      {
        says: "the schedule was not revised",
        facts: exampleFacts(text, {
          source,
          amounts: [
            { print: "500", phase: "budget", ...year },
            { print: "430", phase: "final-budget", ...year },
            { print: "500", phase: "planned", ...year },
          ],
        }),
        expected: "430",
        actual: "500",
      },
    ],
  },
  apply,
};

import type { Amount, Facts } from "../../schema/facts";
import { exampleFacts } from "../example";
import { bare } from "../label";
import { CONTRADICTION, type Judgement, type Rule } from "../rule";
import { branchesOf, parentLabel } from "../tree";
import { partsAddUp, twinsOf } from "../twins";

/** Sums of the calculation basis that are no part of another sum of it, by budget item. */
function outermost(sums: readonly Amount[]): Amount[][] {
  const parts = new Set(branchesOf(sums, sums).flatMap(({ children }) => children));
  const items = new Map<string, Amount[]>();
  for (const sum of sums.filter((each) => !parts.has(each))) {
    const key = JSON.stringify(sum.path.map(bare));
    items.set(key, [...(items.get(key) ?? []), sum]);
  }
  return [...items.values()];
}

/** What the item was given in the sheet's last word: its final budget, else its budget. */
function budgetOf(facts: Facts, part: Amount): Amount | null {
  const same = facts.amounts.filter(
    ({ fiscalYear, phase }) =>
      fiscalYear === part.fiscalYear && (phase === "budget" || phase === "final-budget"),
  );
  const above = branchesOf(same, [part]).map(({ parent }) => parent);
  const named = same.filter(({ label }) => bare(label) === parentLabel(part));
  const found = above.length > 0 ? above : named;
  const final = found.filter(({ phase }) => phase === "final-budget");
  const [first, ...rest] = final.length > 0 ? final : found;
  const agree = first && rest.every(({ amountKrw }) => amountKrw === first.amountKrw);
  return agree ? first : null;
}

function apply(facts: Facts): Judgement[] {
  const twins = twinsOf(facts);
  const basis = facts.amounts.filter(({ phase }) => phase === "breakdown");
  return outermost(basis).flatMap((parts) => {
    const [first] = parts;
    const budget = first ? budgetOf(facts, first) : null;
    return budget ? [partsAddUp(parts, budget, twins)] : [];
  });
}

const budget = {
  label: "민간위탁금",
  path: ["예산 총괄", "2031예산액"],
  phase: "budget",
  fiscalYear: 2031,
} as const;
const part = { path: ["산출근거", "민간위탁금"], phase: "breakdown", fiscalYear: 2031 } as const;
const overview = { ...budget, path: [...budget.path] };
const sums = { ...part, path: [...part.path] };

export const breakdownAgainstBudget: Rule = {
  id: "breakdown-against-budget",
  words: {
    ko: {
      title: "산출근거를 더하면 과목의 예산액이 된다",
      finding: "산출근거의 합이 과목의 예산액과 다르다",
      clause: "과목의 예산액 (추경이 있으면 최종예산) = 산출근거 맨 위 항목의 합.",
      tolerance: "없음. 천원 이상 단위에서 항목마다 반 단위까지의 차이는 참고로만 적는다.",
    },
    en: {
      title: "the calculation basis adds up to the budget of its item",
      finding: "the calculation basis does not add up to the budget of its item",
      clause:
        "budget of the item (the final one after a supplement) = outermost sums of its basis.",
      tolerance:
        "none; up to half a unit a part, from 1,000 won, may be rounding and is only noted.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [
      {
        says: "two sums of one item",
        facts: exampleFacts("민간위탁금 500\n○ 인건비 300천원\n○ 운영비 200천원", {
          amounts: [
            { print: "500", ...overview },
            { print: "300천원", label: "인건비", ...sums },
            { print: "200천원", label: "운영비", ...sums },
          ],
        }),
      },
    ],
    fails: [
      {
        says: "the basis gives less than the budget",
        facts: exampleFacts("민간위탁금 500\n○ 인건비 300천원\n○ 운영비 180천원", {
          amounts: [
            { print: "500", ...overview },
            { print: "300천원", label: "인건비", ...sums },
            { print: "180천원", label: "운영비", ...sums },
          ],
        }),
        expected: "300 + 180 = 480",
        actual: "500",
      },
    ],
  },
  apply,
};

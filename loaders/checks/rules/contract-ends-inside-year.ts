import type { Facts, Milestone } from "../../schema/facts";
import { exampleFacts } from "../example";
import { fiscalYearOf } from "../fiscal-year";
import { fails, holds } from "../judgement";
import { QUESTION, type Judgement, type Rule } from "../rule";

const reaches = (contract: Milestone, month: string): boolean =>
  contract.ongoing || (contract.to !== null && contract.to.slice(0, 7) >= month);

function apply(facts: Facts): Judgement[] {
  const year = fiscalYearOf(facts)?.toString();
  if (year === undefined) return [];
  const last = `${year}-12`;
  const contracts = facts.milestones.filter(
    ({ kind, from, to }) =>
      kind === "contract" && to !== null && (from ?? "").slice(0, 4) <= year && to >= year,
  );
  const covered = facts.milestones.some(
    (contract) => contract.kind === "contract" && reaches(contract, last),
  );
  return contracts.map((contract) => {
    const claim = { on: [contract], actual: contract.span.quote, expected: `≥ ${last}` };
    return covered ? holds(claim) : fails(claim);
  });
}

const source = { fiscalYear: 2031 };
const contract = (to: string): Facts =>
  exampleFacts(`- 재계약(2028.08.23~${to}.08.22)`, {
    source,
    milestones: [
      { print: `2028.08.23~${to}.08.22`, from: "2028-08-23", to: `${to}-08-22`, kind: "contract" },
    ],
  });

export const contractEndsInsideYear: Rule = {
  id: "contract-ends-inside-year",
  words: {
    ko: {
      title: "협약 기간은 예산을 쓰는 해를 덮는다",
      finding: "협약 기간이 예산을 쓰는 해 안에서 끝난다",
      clause:
        "위수탁 협약은 그해의 끝까지 이어진다. 도중에 끝나면 그 뒤의 예산이 무엇에 쓰이는지 묻는다.",
      tolerance: "이어지는 협약이 적혀 있으면 묻지 않는다.",
    },
    en: {
      title: "the contract covers the year that is budgeted",
      finding: "the contract ends inside the year that is budgeted",
      clause:
        "a consignment contract runs to the end of the year; if not, what is the rest of the budget for?",
      tolerance: "not asked where a contract that follows is printed.",
    },
  },
  standing: QUESTION,
  examples: {
    passes: [{ says: "it ends in the next year", facts: contract("2032") }],
    fails: [
      {
        says: "it ends in August",
        facts: contract("2031"),
        expected: "≥ 2031-12",
        actual: "2028.08.23~2031.08.22",
      },
    ],
  },
  apply,
};

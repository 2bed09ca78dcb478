import type { Facts } from "../../schema/facts";
import type { Vocabulary } from "../../schema/vocabulary";
import { comparePrints } from "../compared";
import { exampleSheet } from "../example-sheets";
import { neighbours } from "../neighbours";
import { printedTwice, type Printed } from "../prints";
import { QUESTION, type JudgementAcross, type RuleAcross } from "../rule";

/** A budget may be printed anew at any time; a final budget until its year is over. */
function isOpen({ phase, year, prints }: Printed): boolean {
  const [first] = prints;
  if (phase === "budget") return true;
  return phase === "final-budget" && (first?.document.source.fiscalYear ?? Infinity) <= year;
}

/** Prints up to the first of a later year: what follows is the business of the accounts. */
function untilClosed({ phase, year, prints }: Printed): Printed["prints"] {
  if (phase === "budget") return prints;
  const closed = prints.findIndex(({ document }) => (document.source.fiscalYear ?? 0) > year);
  return closed < 0 ? prints : prints.slice(0, closed + 1);
}

const apply = (documents: readonly Facts[], vocabulary: Vocabulary): JudgementAcross[] =>
  printedTwice(documents, vocabulary)
    .filter(isOpen)
    .flatMap((printed) => neighbours(untilClosed(printed)))
    .map(({ earlier, later }) => comparePrints(earlier, later));

const sheet = (fiscalYear: number, print: string, label = "계"): Facts =>
  exampleSheet({ fiscalYear }, `2030예산액 ${label} ${print}`, {
    amounts: [{ print, label, phase: "budget", fiscalYear: 2030 }],
  });

export const budgetRestated: RuleAcross = {
  id: "budget-restated",
  words: {
    ko: {
      title: "이듬해 문서의 전년도 예산액은 그해 문서의 예산액이다",
      finding: "이듬해 문서의 전년도 예산액이 그해 문서의 예산액과 다르다",
      clause:
        "n+1년 사업설명서의 n년 예산액 = n년 사업설명서의 예산액. 추경이나 과목 개편으로 바뀌었을 수 있어 잘못이 아니라 물음으로 적는다.",
      tolerance: "단위가 다르면 큰 단위 하나보다 작은 차이.",
    },
    en: {
      title: "last year’s budget is the budget that last year’s sheet prints",
      finding: "last year’s budget is not the one that last year’s sheet prints",
      clause:
        "budget of year n in the sheet of n+1 = budget in the sheet of n; a supplementary budget or new accounts may explain a difference, so it is a question.",
      tolerance: "less than one of the coarser unit where units differ.",
    },
  },
  standing: QUESTION,
  examples: {
    passes: [
      { says: "the next sheet repeats it", facts: [sheet(2030, "1,240"), sheet(2031, "1,240")] },
    ],
    fails: [
      {
        says: "the next sheet prints more",
        facts: [sheet(2030, "1,240"), sheet(2031, "1,300")],
        expected: "1,240천원 (골목 강좌 2030)",
        actual: "1,300천원",
      },
    ],
    silent: [
      {
        says: "the sums are of different items",
        facts: [sheet(2030, "1,240", "강좌비"), sheet(2031, "300", "자료비")],
      },
    ],
  },
  apply,
};

import type { Amount, Facts } from "../../schema/facts";
import { headerFormula, operands } from "../change";
import { exampleFacts } from "../example";
import { rows, type ColumnDraft } from "../example-table";
import { addsUp } from "../money";
import { CONTRADICTION, type Judgement, type Rule } from "../rule";
import { only, rowsOf, type AmountRow } from "../rows";

function parts(row: AmountRow, final: Amount): [Amount, Amount] | null {
  if (headerFormula(final)?.sign === "+") return operands(row, final);
  const year = row.cells.filter((cell) => cell.fiscalYear === final.fiscalYear);
  const [budget, adjustment] = [only(year, "budget"), only(year, "adjustment")];
  return budget && adjustment ? [budget, adjustment] : null;
}

const apply = (facts: Facts): Judgement[] =>
  rowsOf(facts).flatMap((row) =>
    row.cells
      .filter((cell) => cell.phase === "final-budget")
      .flatMap((final) => {
        const found = parts(row, final);
        return found
          ? [
              addsUp(
                found.map((fact) => ({ fact })),
                final,
              ),
            ]
          : [];
      }),
  );

const columns: ColumnDraft[] = [
  { path: ["2031기정예산 (A)"], phase: "budget", fiscalYear: 2031 },
  { path: ["추경 (B)"], phase: "adjustment", fiscalYear: 2031 },
  { path: ["2031최종예산 (A+B)"], phase: "final-budget", fiscalYear: 2031 },
];

export const supplementaryBudget: Rule = {
  id: "supplementary-budget",
  words: {
    ko: {
      title: "최종예산은 기정예산에 추경을 더한 값이다",
      finding: "최종예산이 기정예산에 추경을 더한 값과 다르다",
      clause: "최종예산 = 기정예산 + 추가경정 증감 (지방재정법 제45조의 추가경정예산).",
      tolerance: "없음. 천원 이상 단위에서 한 단위 차이는 참고로만 적는다.",
    },
    en: {
      title: "the final budget is the budget so far with its supplement",
      finding: "the final budget is not the budget so far with its supplement",
      clause: "final = budget + supplement (supplementary budgets: Local Finance Act, article 45).",
      tolerance: "none; one unit of 1,000 won or more may be rounding and is only noted.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [
      {
        says: "a cut",
        facts: exampleFacts("자료비\t62,400\t-6,400\t56,000", {
          amounts: rows(columns, { 자료비: ["62,400", "-6,400", "56,000"] }),
        }),
      },
    ],
    fails: [
      {
        says: "one digit differs",
        facts: exampleFacts("자료비\t62,400\t-6,400\t66,000", {
          amounts: rows(columns, { 자료비: ["62,400", "-6,400", "66,000"] }),
        }),
        expected: "62,400 + (−6,400) = 56,000",
        actual: "66,000",
      },
    ],
  },
  apply,
};

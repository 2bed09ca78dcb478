import type { Amount, Facts } from "../../schema/facts";
import { bases, headerFormula, operands } from "../change";
import { exampleFacts } from "../example";
import { rows, type ColumnDraft } from "../example-table";
import { uncheckable } from "../judgement";
import { addsUp } from "../money";
import { CONTRADICTION, type Judgement, type Rule } from "../rule";
import { rowsOf, type AmountRow } from "../rows";

function between(row: AmountRow, change: Amount): [Amount, Amount] | null {
  const named = operands(row, change);
  if (named) return named;
  const [older, newer, another] = bases(row, change);
  return older && newer && !another ? [newer, older] : null;
}

function judged(row: AmountRow, change: Amount): Judgement {
  const pair = between(row, change);
  if (pair === null) return uncheckable({ on: [change], actual: change.asWritten });
  const [left, right] = pair;
  const minus = headerFormula(change)?.sign !== "+";
  return addsUp([{ fact: left }, { fact: right, minus }], change);
}

const apply = (facts: Facts): Judgement[] =>
  rowsOf(facts).flatMap((row) =>
    row.cells.filter((cell) => cell.phase === "change").map((change) => judged(row, change)),
  );

const columns: ColumnDraft[] = [
  { path: ["예산 총괄", "2030예산액 (A)"], phase: "budget", fiscalYear: 2030 },
  { path: ["예산 총괄", "2031예산액 (B)"], phase: "budget", fiscalYear: 2031 },
  { path: ["예산 총괄", "증감 (B-A)"], phase: "change", fiscalYear: 2031 },
];

export const changeAmount: Rule = {
  id: "change-amount",
  words: {
    ko: {
      title: "증감은 두 예산액의 차이다",
      finding: "증감이 두 예산액의 차이와 다르다",
      clause: "증감 = B − A (사업설명서 예산 총괄의 머리글). 글자가 없으면 나중 해 − 앞선 해.",
      tolerance: "없음. 천원 이상 단위에서 한 단위 차이는 반올림일 수 있어 참고로만 적는다.",
    },
    en: {
      title: "a printed change is the difference of the two budgets",
      finding: "a printed change is not the difference of the two budgets",
      clause:
        "change = B − A, as the column's header says; later year less earlier year where it does not.",
      tolerance: "none; one unit of 1,000 won or more may be rounding and is only noted.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [
      {
        says: "a decrease with a triangle for its sign",
        facts: exampleFacts("강좌비\t5,100\t4,000\tΔ1,100", {
          amounts: rows(columns, { 강좌비: ["5,100", "4,000", "Δ1,100"] }),
        }),
      },
    ],
    fails: [
      {
        says: "a lost sign",
        facts: exampleFacts("강좌비\t5,100\t4,000\t1,100", {
          amounts: rows(columns, { 강좌비: ["5,100", "4,000", "1,100"] }),
        }),
        expected: "4,000 − 5,100 = −1,100",
        actual: "1,100",
      },
    ],
    open: [
      {
        says: "only one of the two budgets is printed",
        facts: exampleFacts("강좌비\t\t4,000\t4,000", {
          amounts: rows(columns, { 강좌비: [null, "4,000", "4,000"] }),
        }),
      },
    ],
  },
  apply,
};

import type { Facts } from "../../schema/facts";
import { columnsOf, hasBlank, hasGroups, type Column } from "../columns";
import { exampleFacts } from "../example";
import { rows, type ColumnDraft } from "../example-table";
import { withGap } from "../money";
import { CONTRADICTION, type Judgement, type Rule } from "../rule";
import { partsAddUp, twinsOf, type Twins } from "../twins";

function judged(facts: Facts, column: Column, columns: readonly Column[], twins: Twins): Judgement {
  const { total, items, subtotals } = column;
  const bySubtotals = partsAddUp(subtotals, total, twins);
  if (subtotals.length > 0 && bySubtotals.outcome === "holds") return bySubtotals;
  const unclear = (): boolean =>
    subtotals.length > 0 || hasBlank(facts, column, columns) || hasGroups(facts, column);
  return withGap(partsAddUp(items, total, twins), unclear);
}

/** The schedule has rules of its own. */
function apply(facts: Facts): Judgement[] {
  const twins = twinsOf(facts);
  const columns = columnsOf(facts.amounts.filter(({ phase }) => phase !== "planned"));
  return columns.map((column) => judged(facts, column, columns, twins));
}

const columns: ColumnDraft[] = [
  { path: ["집행현황", "예산액"], phase: "budget", fiscalYear: 2031 },
  { path: ["집행현황", "잔액"], phase: "balance", fiscalYear: 2031 },
];

const alone = { path: ["집행현황", "예산액"], phase: "budget" as const, fiscalYear: 2031 };
const grouped = { ...alone, path: ["집행현황", "인건비", "예산액"] };

export const totalOfItems: Rule = {
  id: "total-of-items",
  words: {
    ko: {
      title: "한 열의 항목을 더하면 계가 된다",
      finding: "한 열의 항목을 더한 값이 계와 다르다",
      clause:
        "계 = 같은 열의 항목의 합. ‘-’는 없는 것으로 센다. 빈칸이나 가린 칸이 있는 열은 따질 수 없다.",
      tolerance: "없음. 천원 이상 단위에서 항목마다 반 단위까지의 차이는 참고로만 적는다.",
    },
    en: {
      title: "the rows of a column add up to its total",
      finding: "the rows of a column do not add up to its total",
      clause:
        "total = sum of the rows; “-” counts as nothing; a blank or masked cell makes the column uncheckable.",
      tolerance:
        "none; up to half a unit a row, from 1,000 won, may be rounding and is only noted.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [
      {
        says: "a dash counts as nothing",
        facts: exampleFacts("계\t124\t5\n강좌비\t84\t5\n자료비\t40\t-\n", {
          amounts: rows(columns, { 계: ["124", "5"], 강좌비: ["84", "5"], 자료비: ["40", null] }),
        }),
      },
    ],
    fails: [
      {
        says: "the total is too high, and the dash is no excuse",
        facts: exampleFacts("계\t124\t9\n강좌비\t84\t5\n자료비\t40\t-\n", {
          amounts: rows(columns, { 계: ["124", "9"], 강좌비: ["84", "5"], 자료비: ["40", null] }),
        }),
        expected: "5 = 5",
        actual: "9",
      },
    ],
    open: [
      {
        says: "rows below labels without a sum of their own belong to the total, too",
        facts: exampleFacts("인건비\t급여\t210\n운영비\t\t40\n합계\t\t250\n", {
          amounts: [
            { print: "210", label: "급여", ...grouped },
            { print: "40", label: "운영비", ...alone },
            { print: "250", label: "합계", ...alone },
          ],
        }),
      },
      {
        says: "a blank cell may hold the difference",
        facts: exampleFacts("강좌비\t\t8\n자료비\t40\t5\n계\t124\t13\n", {
          amounts: rows(columns, { 강좌비: [null, "8"], 자료비: ["40", "5"], 계: ["124", "13"] }),
        }),
      },
    ],
  },
  apply,
};

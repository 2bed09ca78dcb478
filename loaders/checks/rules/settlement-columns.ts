import type { Amount, Facts, Phase } from "../../schema/facts";
import { exampleFacts } from "../example";
import { rows, type ColumnDraft } from "../example-table";
import { uncheckable } from "../judgement";
import { addsUp, withGap } from "../money";
import { CONTRADICTION, type Judgement, type Rule } from "../rule";
import { only, rowsOf, type AmountRow } from "../rows";

/** What was there to spend: the last word of a row on it. */
const BASES: readonly Phase[] = ["granted", "current-budget", "final-budget", "budget"];

/** Balance = what was there − what was spent, where the row prints one base only. */
function balance({ cells }: AmountRow): Judgement | null {
  const [left, spent] = [only(cells, "balance"), only(cells, "executed")];
  if (!left || !spent || cells.some(({ phase }) => phase === "carried-out")) return null;
  const bases = cells.filter(({ phase }) => phase !== null && BASES.includes(phase));
  const [base, another] = bases;
  if (!base) return null;
  if (another) return uncheckable({ on: [left], actual: left.asWritten });
  return addsUp([{ fact: base }, { fact: spent, minus: true }], left);
}

/** Sums in a row that no phase names may be part of what goes back: 불인정액. */
const isUnnamed = ({ phase }: Amount): boolean => phase === null;

/** Returned = balance + interest, and what was spent but not recognised, where a row prints that. */
function returned({ cells }: AmountRow): Judgement | null {
  const [left, interest, back] = (["balance", "interest", "returned"] as const).map((phase) =>
    only(cells, phase),
  );
  if (!left || !interest || !back) return null;
  const judgement = addsUp([{ fact: left }, { fact: interest }], back);
  return withGap(judgement, () => cells.some(isUnnamed));
}

/** Granted to date = granted before + granted this time, where a row prints all three. */
function toDate({ cells }: AmountRow): Judgement | null {
  const granted = only(cells, "granted");
  const [before, after, another] = cells.filter(({ phase }) => phase === "granted-to-date");
  const isRun = granted && before && after && !another && before.span.start < granted.span.start;
  return isRun ? addsUp([{ fact: before }, { fact: granted }], after) : null;
}

const isSettlement = ({ phase }: Amount): boolean => phase !== "planned" && phase !== "breakdown";

const apply = (facts: Facts): Judgement[] =>
  rowsOf({ ...facts, amounts: facts.amounts.filter(isSettlement) }).flatMap((row) =>
    [balance(row), returned(row), toDate(row)].filter((judgement) => judgement !== null),
  );

const columns: ColumnDraft[] = [
  { path: ["정산", "교부액"], phase: "granted", fiscalYear: 2030 },
  { path: ["정산", "집행액"], phase: "executed", fiscalYear: 2030 },
  { path: ["정산", "집행잔액"], phase: "balance", fiscalYear: 2030 },
  { path: ["정산", "이자"], phase: "interest", fiscalYear: 2030 },
  { path: ["정산", "반납액"], phase: "returned", fiscalYear: 2030 },
];

export const settlementColumns: Rule = {
  id: "settlement-columns",
  words: {
    ko: {
      title: "정산표의 한 행은 스스로 맞아떨어진다",
      finding: "정산표의 한 행이 스스로 맞아떨어지지 않는다",
      clause:
        "잔액 = 교부액(예산액) − 집행액, 반납액 = 잔액 + 이자, 교부 누계 = 기교부액 + 금회 교부액.",
      tolerance: "없음. 천원 이상 단위에서 항목마다 반 단위까지의 차이는 참고로만 적는다.",
    },
    en: {
      title: "a row of a reconciliation agrees with itself",
      finding: "a row of a reconciliation disagrees with itself",
      clause:
        "balance = granted (or budget) − spent; returned = balance + interest; to date = before + this time.",
      tolerance:
        "none; up to half a unit a term, from 1,000 won, may be rounding and is only noted.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [
      {
        says: "a balance and its interest go back",
        facts: exampleFacts("가온구\t9,000\t8,100\t900\t7\t907", {
          amounts: rows(columns, { 가온구: ["9,000", "8,100", "900", "7", "907"] }),
        }),
      },
      {
        says: "more spent than granted",
        facts: exampleFacts("나래구\t9,000\t9,250\t(250)", {
          amounts: rows(columns, { 나래구: ["9,000", "9,250", "(250)"] }),
        }),
      },
    ],
    open: [
      {
        says: "what was not recognised may go back, too",
        facts: exampleFacts("가온구\t900\t20\t7\t927", {
          amounts: rows(
            [
              ...columns.slice(2, 3),
              { path: ["정산", "불인정액"], phase: null, fiscalYear: 2030 },
              ...columns.slice(3),
            ],
            { 가온구: ["900", "20", "7", "927"] },
          ),
        }),
      },
    ],
    fails: [
      {
        says: "the balance is too large",
        facts: exampleFacts("가온구\t9,000\t8,100\t950", {
          amounts: rows(columns, { 가온구: ["9,000", "8,100", "950"] }),
        }),
        expected: "9,000 − 8,100 = 900",
        actual: "950",
      },
    ],
  },
  apply,
};

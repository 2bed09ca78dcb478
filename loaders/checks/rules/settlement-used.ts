import type { Facts } from "../../schema/facts";
import { exampleFacts } from "../example";
import { rows, type ColumnDraft } from "../example-table";
import { CONTRADICTION, type Judgement, type Rule } from "../rule";
import { identity, settlementsOf, type Role } from "../settlement";

const ROLES: Role[] = [
  { phase: "current-budget" },
  { phase: "executed", minus: true },
  { phase: "carried-out", minus: true },
];

const apply = (facts: Facts): Judgement[] =>
  settlementsOf(facts).flatMap(({ cells }) => identity(facts, cells, ROLES, "balance") ?? []);

const columns: ColumnDraft[] = [
  { path: ["결산", "예산현액"], phase: "current-budget", fiscalYear: 2029 },
  { path: ["결산", "집행액"], phase: "executed", fiscalYear: 2029 },
  { path: ["결산", "차년이월"], phase: "carried-out", fiscalYear: 2029 },
  { path: ["결산", "집행잔액"], phase: "balance", fiscalYear: 2029 },
];

export const settlementUsed: Rule = {
  id: "settlement-used",
  words: {
    ko: {
      title: "예산현액은 집행액, 이월, 잔액으로 나뉜다",
      finding: "예산현액이 집행액, 이월, 잔액의 합과 다르다",
      clause: "집행잔액 = 예산현액 − 집행액 − 차년이월 (지방자치단체 결산).",
      tolerance: "없음. 천원 이상 단위에서 항목마다 반 단위까지의 차이는 참고로만 적는다.",
    },
    en: {
      title: "the available appropriation is spent, carried over or left",
      finding: "the available appropriation is not what was spent, carried over or left",
      clause: "balance = available − executed − carried out (final accounts of local governments).",
      tolerance:
        "none; up to half a unit a term, from 1,000 won, may be rounding and is only noted.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [
      {
        says: "a carry-over out of the year",
        facts: exampleFacts("2029\t542\t498\t41\t3\n", {
          amounts: rows(columns, { "2029": ["542", "498", "41", "3"] }),
        }),
      },
    ],
    fails: [
      {
        says: "the balance is too large",
        facts: exampleFacts("2029\t382\t371\t0\t20\n", {
          amounts: rows(columns, { "2029": ["382", "371", "0", "20"] }),
        }),
        expected: "382 − 371 − 0 = 11",
        actual: "20",
      },
    ],
  },
  apply,
};

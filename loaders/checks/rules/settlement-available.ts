import type { Facts } from "../../schema/facts";
import { exampleFacts } from "../example";
import { rows, type ColumnDraft } from "../example-table";
import { CONTRADICTION, type Judgement, type Rule } from "../rule";
import { identity, settlementsOf, type Role } from "../settlement";

const ROLES: Role[] = [{ phase: "final-budget" }, { phase: "carried-in" }, { phase: "adjustment" }];

const apply = (facts: Facts): Judgement[] =>
  settlementsOf(facts).flatMap(
    ({ cells }) => identity(facts, cells, ROLES, "current-budget") ?? [],
  );

const columns: ColumnDraft[] = [
  { path: ["결산", "최종예산"], phase: "final-budget", fiscalYear: 2029 },
  { path: ["결산", "전년이월"], phase: "carried-in", fiscalYear: 2029 },
  { path: ["결산", "예산변경"], phase: "adjustment", fiscalYear: 2029 },
  { path: ["결산", "예산현액"], phase: "current-budget", fiscalYear: 2029 },
];

export const settlementAvailable: Rule = {
  id: "settlement-available",
  words: {
    ko: {
      title: "예산현액은 최종예산에 이월과 변경을 더한 값이다",
      finding: "예산현액이 최종예산에 이월과 변경을 더한 값과 다르다",
      clause: "예산현액 = 최종예산 + 전년이월 + 예산변경 (지방자치단체 결산의 예산현액).",
      tolerance: "없음. 천원 이상 단위에서 항목마다 반 단위까지의 차이는 참고로만 적는다.",
    },
    en: {
      title: "the available appropriation is the final budget with carry-over and changes",
      finding: "the available appropriation is not the final budget with carry-over and changes",
      clause:
        "available = final budget + carried in + changes (available appropriation in final accounts).",
      tolerance:
        "none; up to half a unit a term, from 1,000 won, may be rounding and is only noted.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [
      {
        says: "a dash for the carry-over",
        facts: exampleFacts("2029\t512\t-\t30\t542\n", {
          amounts: rows(columns, { "2029": ["512", null, "30", "542"] }),
        }),
      },
    ],
    fails: [
      {
        says: "one digit of the appropriation differs",
        facts: exampleFacts("2029\t380\t12\t0\t382\n", {
          amounts: rows(columns, { "2029": ["380", "12", "0", "382"] }),
        }),
        expected: "380 + 12 + 0 = 392",
        actual: "382",
      },
    ],
    open: [
      {
        says: "the carry-over is blank",
        facts: exampleFacts("2029\t512\t\t0\t542\n", {
          amounts: rows(columns, { "2029": ["512", null, "0", "542"] }),
        }),
      },
    ],
  },
  apply,
};

import type { Amount, Facts } from "../../schema/facts";
import { allDashes } from "../blank";
import { exampleFacts } from "../example";
import { rows, type ColumnDraft } from "../example-table";
import { judge, uncheckable } from "../judgement";
import { CONTRADICTION, type Judgement, type Rule } from "../rule";
import { only } from "../rows";
import { settlementsOf, type SettlementYear } from "../settlement";

/** A carry-over of one year; 0 where a dash is printed, null where nothing is. */
function carried(facts: Facts, { cells }: SettlementYear, cell: Amount | null): number | null {
  if (cell) return cell.amountKrw;
  const absent = 7 - new Set(cells.map(({ phase }) => phase)).size;
  return allDashes(facts, cells, absent) ? 0 : null;
}

function judged(facts: Facts, before: SettlementYear, after: SettlementYear): Judgement | null {
  const [out, into] = [only(before.cells, "carried-out"), only(after.cells, "carried-in")];
  const on = [out, into].filter((cell) => cell !== null);
  if (on.length === 0) return null;
  const [left, taken] = [carried(facts, before, out), carried(facts, after, into)];
  const claim = {
    on,
    expected: `${before.year} 차년이월 ${out?.asWritten ?? "-"}`,
    actual: `${after.year} 전년이월 ${into?.asWritten ?? "-"}`,
  };
  return left === null || taken === null ? uncheckable(claim) : judge(left === taken, claim);
}

function apply(facts: Facts): Judgement[] {
  const years = settlementsOf(facts);
  return years.flatMap((before) => {
    const after = years.find(
      ({ series, year }) => series === before.series && year === before.year + 1,
    );
    return (after && judged(facts, before, after)) ?? [];
  });
}

const columns = (fiscalYear: number): ColumnDraft[] => [
  { path: ["결산", "전년이월"], phase: "carried-in", fiscalYear },
  { path: ["결산", "예산현액"], phase: "current-budget", fiscalYear },
  { path: ["결산", "차년이월"], phase: "carried-out", fiscalYear },
];
const accounts = (into: string): Facts =>
  exampleFacts(`2029\t0\t542\t41\n2030\t${into}\t695\t0\n`, {
    amounts: [
      ...rows(columns(2029), { "2029": ["0", "542", "41"] }),
      ...rows(columns(2030), { "2030": [into, "695", "0"] }),
    ],
  });

export const carryOverChain: Rule = {
  id: "carry-over-chain",
  words: {
    ko: {
      title: "이듬해의 전년이월은 그해의 차년이월이다",
      finding: "이듬해의 전년이월이 그해의 차년이월과 다르다",
      clause: "n년의 차년이월 = n+1년의 전년이월 (지방재정법 제50조, 세출예산의 이월).",
      tolerance: "없음.",
    },
    en: {
      title: "what a year carries over is what the next year carries in",
      finding: "what a year carries over is not what the next year carries in",
      clause: "carried out of year n = carried into year n+1 (Local Finance Act, article 50).",
      tolerance: "none.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [{ says: "41 goes over", facts: accounts("41") }],
    fails: [
      {
        says: "41 leaves, 40 arrives",
        facts: accounts("40"),
        expected: "2029 차년이월 41",
        actual: "2030 전년이월 40",
      },
    ],
  },
  apply,
};

import type { Amount, Facts, Rate } from "../../schema/facts";
import { exampleFacts } from "../example";
import { rows, type ColumnDraft } from "../example-table";
import { uncheckable } from "../judgement";
import { decimalsOf, judgeRate, percentOf } from "../percent";
import { CONTRADICTION, type Judgement, type Rule } from "../rule";
import { only, rowOfRate, rowsOf, type AmountRow } from "../rows";

/** What a rate of execution is taken of: 예산현액, or the nearest to it that the row prints. */
function baseOf({ cells }: AmountRow): Amount | null {
  const phases = ["current-budget", "final-budget", "budget", "granted"] as const;
  return phases.map((phase) => only(cells, phase)).find((cell) => cell !== null) ?? null;
}

function judged(rate: Rate, spent: Amount, base: Amount): Judgement {
  const claim = { on: [rate, spent, base], actual: rate.asWritten };
  if (spent.amountKrw === null || !base.amountKrw) return uncheckable(claim);
  const decimals = decimalsOf(rate.asWritten);
  const meant = percentOf(spent.amountKrw, base.amountKrw, decimals);
  const formula = `${spent.asWritten} ÷ ${base.asWritten} = ${meant.toFixed(decimals)}%`;
  return judgeRate(rate, spent.amountKrw, base.amountKrw, { ...claim, formula });
}

function apply(facts: Facts): Judgement[] {
  const all = rowsOf(facts);
  return facts.rates.flatMap((rate) => {
    const row = rate.of === "executed" ? rowOfRate(all, rate) : null;
    const [spent, base] = row ? [only(row.cells, "executed"), baseOf(row)] : [null, null];
    return spent && base ? [judged(rate, spent, base)] : [];
  });
}

const columns: ColumnDraft[] = [
  { path: ["집행현황", "예산액"], phase: "budget", fiscalYear: 2031 },
  { path: ["집행현황", "집행액"], phase: "executed", fiscalYear: 2031 },
];
const amounts = rows(columns, { 공유회: ["70", "43"] });
const row = { label: "공유회", fiscalYear: 2031, of: "executed" } as const;

export const executionRate: Rule = {
  id: "execution-rate",
  words: {
    ko: {
      title: "집행률은 집행액을 예산현액으로 나눈 값이다",
      finding: "집행률이 집행액을 예산현액으로 나눈 값과 다르다",
      clause: "집행률 = 집행액 × 100 ÷ 예산현액 (없으면 그 행의 예산액), 적힌 자릿수까지 반올림.",
      tolerance: "적힌 자릿수 안. 반올림 대신 버린 값은 참고로만 적는다.",
    },
    en: {
      title: "a printed execution rate is executed over available",
      finding: "a printed execution rate is not executed over available",
      clause:
        "executed × 100 ÷ available appropriation (else the budget of the row), half up to the decimals printed.",
      tolerance: "the decimals printed; a value cut off instead of rounded is only noted.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [
      {
        says: "one decimal",
        facts: exampleFacts("공유회\t70\t43\t61.4", {
          amounts,
          rates: [{ print: "61.4", ...row }],
        }),
      },
    ],
    fails: [
      {
        says: "two digits swapped",
        facts: exampleFacts("공유회\t70\t43\t64.1", {
          amounts,
          rates: [{ print: "64.1", ...row }],
        }),
        expected: "43 ÷ 70 = 61.4%",
        actual: "64.1",
      },
    ],
  },
  apply,
};

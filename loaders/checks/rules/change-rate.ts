import type { Amount, Facts, Rate } from "../../schema/facts";
import { bases, operands } from "../change";
import { exampleFacts } from "../example";
import { rows, type ColumnDraft } from "../example-table";
import { uncheckable } from "../judgement";
import { decimalsOf, judgeRate, percentOf } from "../percent";
import { CONTRADICTION, type Judgement, type Rule } from "../rule";
import { rowOfRate, rowsOf, type AmountRow } from "../rows";

function pairs(row: AmountRow): [Amount, Amount][] {
  return row.cells
    .filter((cell) => cell.phase === "change")
    .flatMap((change): [Amount, Amount][] => {
      const named = operands(row, change);
      const [older, newer] = bases(row, change);
      return named ? [named] : older && newer ? [[newer, older]] : [];
    });
}

function judged(rate: Rate, newer: Amount, older: Amount): Judgement {
  const claim = { on: [rate, newer, older], actual: rate.asWritten };
  if (!older.amountKrw || newer.amountKrw === null) return uncheckable(claim);
  const difference = newer.amountKrw - older.amountKrw;
  const decimals = decimalsOf(rate.asWritten);
  const exact = percentOf(difference, older.amountKrw, decimals + 2);
  const formula = `(${newer.asWritten} − ${older.asWritten}) ÷ ${older.asWritten} = ${exact.toFixed(decimals + 2).replace("-", "−")}%`;
  return judgeRate(rate, difference, older.amountKrw, { ...claim, formula });
}

function apply(facts: Facts): Judgement[] {
  const all = rowsOf(facts);
  return facts.rates.flatMap((rate) => {
    const row = rate.of === "change" ? rowOfRate(all, rate) : null;
    if (row === null) return [];
    const judgements = pairs(row).map(([newer, older]) => judged(rate, newer, older));
    const found = judgements.find(({ outcome }) => outcome === "holds") ?? judgements.at(-1);
    return [found ?? uncheckable({ on: [rate], actual: rate.asWritten })];
  });
}

const columns: ColumnDraft[] = [
  { path: ["예산 총괄", "2030예산액 (A)"], phase: "budget", fiscalYear: 2030 },
  { path: ["예산 총괄", "2031예산액 (B)"], phase: "budget", fiscalYear: 2031 },
  { path: ["예산 총괄", "증감 (B-A)"], phase: "change", fiscalYear: 2031 },
];
const amounts = rows(columns, { 강좌비: ["5,000", "3,913", "Δ1,087"] });
const rate = { label: "강좌비", fiscalYear: 2031, of: "change" } as const;

export const changeRate: Rule = {
  id: "change-rate",
  words: {
    ko: {
      title: "증감률은 증감을 앞선 예산액으로 나눈 값이다",
      finding: "증감률이 증감을 앞선 예산액으로 나눈 값과 다르다",
      clause: "(B − A) × 100 ÷ A, 적힌 자릿수까지 반올림 (사업설명서 예산 총괄의 머리글).",
      tolerance: "적힌 자릿수 안. 반올림 대신 버린 값은 참고로만 적는다.",
    },
    en: {
      title: "a printed rate of change is the change over the earlier budget",
      finding: "a printed rate of change is not the change over the earlier budget",
      clause:
        "(B − A) × 100 ÷ A, rounded half up to the decimals printed (header of the budget overview).",
      tolerance: "the decimals printed; a value cut off instead of rounded is only noted.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [
      {
        says: "Δ22 stands for −21.74",
        facts: exampleFacts("강좌비\t5,000\t3,913\tΔ1,087\tΔ22", {
          amounts,
          rates: [{ print: "Δ22", ...rate }],
        }),
      },
    ],
    fails: [
      {
        says: "two digits swapped",
        facts: exampleFacts("강좌비\t5,000\t3,913\tΔ1,087\tΔ27.1", {
          amounts,
          rates: [{ print: "Δ27.1", ...rate }],
        }),
        expected: "(3,913 − 5,000) ÷ 5,000 = −21.740%",
        actual: "Δ27.1",
      },
      {
        says: "cut off instead of rounded",
        facts: exampleFacts("강좌비\t5,000\t3,913\tΔ1,087\tΔ21", {
          amounts,
          rates: [{ print: "Δ21", ...rate }],
        }),
        expected: "(3,913 − 5,000) ÷ 5,000 = −21.74%",
        actual: "Δ21",
      },
    ],
  },
  apply,
};

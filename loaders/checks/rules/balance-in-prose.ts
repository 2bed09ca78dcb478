import type { Amount, Facts, Phase } from "../../schema/facts";
import { exampleFacts } from "../example";
import { addsUp } from "../money";
import { Passages } from "../passage";
import { inOrder } from "../rows";
import { CONTRADICTION, type Judgement, type Rule } from "../rule";

const BASES: (Phase | null)[] = ["current-budget", "final-budget", "budget", "granted"];
/** What may stand between two sums of one clause: no line, no cell, no end of a sentence. */
const WITHIN = /^[^\n\t|│.。]{0,40}$/u;

/** The clause that begins with a sum: what was to be spent, was spent, was carried over, is left. */
function clauseFrom(amounts: readonly Amount[], at: number, text: Passages): Amount[] {
  const clause = amounts.slice(at, at + 1);
  for (const next of amounts.slice(at + 1, at + 4)) {
    const last = clause.at(-1);
    const gap = last ? text.slice(last.span.end, next.span.start) : "\n";
    if (!WITHIN.test(gap) || next.fiscalYear !== clause[0]?.fiscalYear) break;
    clause.push(next);
    if (next.phase === "balance") break;
  }
  return clause;
}

function judged(clause: readonly Amount[], text: Passages): Judgement | null {
  const [base, spent, ...rest] = clause;
  const balance = rest.at(-1);
  if (!base || spent?.phase !== "executed" || balance?.phase !== "balance") return null;
  const part = /^\s*중/u.test(text.slice(base.span.end, spent.span.start));
  if (!part && !BASES.includes(base.phase)) return null;
  if (rest.slice(0, -1).some(({ phase }) => phase !== "carried-out")) return null;
  const minus = [spent, ...rest.slice(0, -1)].map((fact) => ({ fact, minus: true }));
  return addsUp([{ fact: base }, ...minus], balance);
}

function apply(facts: Facts): Judgement[] {
  const text = new Passages(facts.text);
  const amounts = inOrder(facts.amounts);
  return amounts.flatMap((_, at) => judged(clauseFrom(amounts, at, text), text) ?? []);
}

const settled = (balance: string): Facts =>
  exampleFacts(`예산 382천원 중 371천원 집행, 잔액 ${balance}`, {
    amounts: [
      { print: "382천원", label: "예산", path: ["정산"], phase: "budget", fiscalYear: 2029 },
      { print: "371천원", label: "집행", path: ["정산"], phase: "executed", fiscalYear: 2029 },
      { print: balance, label: "잔액", path: ["정산"], phase: "balance", fiscalYear: 2029 },
    ],
  });

export const balanceInProse: Rule = {
  id: "balance-in-prose",
  words: {
    ko: {
      title: "글에 적힌 잔액은 예산에서 집행을 뺀 값이다",
      finding: "글에 적힌 잔액이 예산에서 집행을 뺀 값과 다르다",
      clause: "잔액 = 예산액(교부액) − 집행액 − 이월액, 한 문장에 잇달아 적힌 금액끼리.",
      tolerance: "없음. 천원 이상 단위에서 항목마다 반 단위까지의 차이는 참고로만 적는다.",
    },
    en: {
      title: "a balance told in a sentence is the budget less what was spent",
      finding: "a balance told in a sentence is not the budget less what was spent",
      clause: "balance = budget (or grant) − executed − carried out, of sums in one clause.",
      tolerance:
        "none; up to half a unit a term, from 1,000 won, may be rounding and is only noted.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [{ says: "what is left is the difference", facts: settled("11천원") }],
    fails: [
      {
        says: "the balance is too large",
        facts: settled("20천원"),
        expected: "382 − 371 = 11",
        actual: "20천원",
      },
    ],
  },
  apply,
};

import type { Facts } from "../../schema/facts";
import { exampleFacts } from "../example";
import { guessedIn } from "../guess";
import { fails } from "../judgement";
import { UNCERTAIN, type Judgement, type Rule } from "../rule";

function apply(facts: Facts): Judgement[] {
  const guessed = guessedIn(facts);
  return facts.amounts
    .filter(({ id }) => guessed.has(id))
    .map((amount) => fails({ on: [amount], expected: null, actual: amount.asWritten }));
}

const basis = (confidence: "certain" | "guessed"): Facts =>
  exampleFacts("301,000천원\n마을축제 운영\n82,000천원\n홍보물 제작", {
    amounts: [{ print: "301,000천원", label: "마을축제 운영", unitFrom: "cell", confidence }],
  });

export const guessedSum: Rule = {
  id: "guessed-sum",
  words: {
    ko: {
      title: "금액은 추측 없이 읽힌다",
      finding: "금액을 추측으로 읽었다",
      clause: "붙은 숫자, 섞인 칸처럼 둘 이상으로 읽을 수 있는 금액은 다른 인쇄가 뒷받침해야 한다.",
      tolerance: "단위가 어디에도 없는 금액은 값을 정하지 않으므로 보지 않는다.",
    },
    en: {
      title: "a sum is read without a guess",
      finding: "a sum is read by a guess",
      clause:
        "glued numbers or mixed columns can be read in several ways unless another print confirms one.",
      tolerance: "a sum without a unit anywhere is given no value, so it is left alone.",
    },
  },
  standing: UNCERTAIN,
  judgesGuesses: true,
  examples: {
    passes: [],
    fails: [
      {
        says: "whether the label stands before or behind it, nothing tells",
        facts: basis("guessed"),
        expected: null,
        actual: "301,000천원",
      },
    ],
    silent: [{ says: "sums that add up tell", facts: basis("certain") }],
  },
  apply,
};

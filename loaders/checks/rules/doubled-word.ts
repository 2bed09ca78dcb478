import { Evidence } from "../../read/evidence";
import type { Facts } from "../../schema/facts";
import { exampleFacts } from "../example";
import { fails } from "../judgement";
import { SLIP, type Judgement, type Rule } from "../rule";

/**
 * Words that no cell of a flattened table holds alone, and words with a particle that a cell does not
 * end in: only these, twice behind one blank, are surely a slip (`등 등`).
 */
const FUNCTION_WORDS =
  "등|및|또는|그리고|또한|수|것|위한|대한|관한|따른|통한|위해|대해|통해|의한|있는|하는";
const WITH_PARTICLE = "\\p{Script=Hangul}+(?:을|를|에서|으로|에게|까지|부터)";
const DOUBLED = new RegExp(
  `(?<![\\p{L}\\p{N}])(${FUNCTION_WORDS}|${WITH_PARTICLE}) \\1(?![\\p{L}\\p{N}])`,
  "gu",
);

function apply({ source, text }: Facts): Judgement[] {
  const evidence = new Evidence(source.id, text);
  return [...text.matchAll(DOUBLED)].map(({ 0: print, 1: word, index }) => {
    const span = evidence.span({ start: index, end: index + print.length });
    return fails({ on: [{ id: null, span }], expected: word ?? null, actual: print });
  });
}

export const doubledWord: Rule = {
  id: "doubled-word",
  words: {
    ko: {
      title: "같은 낱말을 잇달아 적지 않는다",
      finding: "같은 낱말이 잇달아 적혀 있다",
      clause: "한 칸을 사이에 두고 같은 낱말이 되풀이되면 잘못 적은 것으로 본다.",
      tolerance: "등·및 같은 말과 조사가 붙은 말만 본다. 이름씨는 이웃한 표의 칸일 수 있다.",
    },
    en: {
      title: "no word stands twice in a row",
      finding: "a word stands twice in a row",
      clause: "a word repeated behind a single blank was typed twice.",
      tolerance:
        "only words such as 등, and words with a particle: bare nouns may be neighbouring cells.",
    },
  },
  standing: SLIP,
  examples: {
    passes: [],
    silent: [
      {
        says: "cells of a flattened table",
        facts: exampleFacts("구분 예산 예산 실적\t실적\n등\n등", {}),
      },
    ],
    fails: [
      {
        says: "and so on and so on",
        facts: exampleFacts("공간 조성, 이웃 지원 사업 등 등", {}),
        expected: "등",
        actual: "등 등",
      },
    ],
  },
  apply,
};

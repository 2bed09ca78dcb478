import { expect, it } from "vitest";
import { exampleFacts } from "../../loaders/checks/example";
import { check } from "../../loaders/checks/run";
import type { Confidence } from "../../loaders/schema/facts";
import { readVocabulary } from "../../loaders/schema/vocabulary";

const vocabulary = readVocabulary("data/vocabulary");

/** A total that its parts do not come to; one part is read so surely. */
function outcomes(confidence: Confidence) {
  const sum = {
    path: ["산출근거", "위탁금", "사업비"],
    phase: "breakdown" as const,
    fiscalYear: 2031,
  };
  const facts = exampleFacts("사업비 267천원 강좌 160천원 자료 117천원", {
    amounts: [
      { print: "267천원", label: "사업비", ...sum, path: sum.path.slice(0, -1) },
      { print: "160천원", label: "강좌", ...sum },
      { print: "117천원", label: "자료", ...sum, confidence },
    ],
  });
  const { verdicts, findings } = check(facts, vocabulary);
  return {
    outcomes: verdicts.map(({ rule, outcome }) => [rule, outcome]),
    findings: findings.map(({ rule }) => rule),
  };
}

it("a sum read under a guess makes a check uncheckable, never a contradiction", () => {
  expect(outcomes("certain")).toEqual({
    outcomes: expect.arrayContaining([["breakdown-parts", "fails"]]) as unknown,
    findings: ["breakdown-parts"],
  });
  expect(outcomes("guessed")).toEqual({
    outcomes: expect.arrayContaining([["breakdown-parts", "uncheckable"]]) as unknown,
    findings: ["guessed-sum"],
  });
});

import { describe, expect, it } from "vitest";
import { cumulativeTrace, type BasisDatum } from "../../src/figures/data/basis.js";
import { fallsOf } from "../../src/figures/data/basis-waterfall.js";
import { waterfallWords } from "../../src/figures/words/basis-waterfall.js";
import { restOf, sharesWords } from "../../src/figures/words/shares.js";
import { plain } from "../../src/words/sentence.js";

const EVIDENCE = {
  ...{ unit: "원", phase: "breakdown" as const, formula: null, subject: "동네책방" },
  ...{ sources: [], findings: [], givenFindings: [], year: 2031, item: "위탁금" },
};

/** Parts of a budget of 100 million won, in the order of print. */
function parts(...sums: [string, number][]): BasisDatum[] {
  let run = 0;
  return sums.map(([label, value], index) => {
    run += value;
    return {
      ...EVIDENCE,
      ...{ label, value, facts: [label], share: value / 1e6, cumulative: run / 1e6, run },
      ...{ whole: 100_000_000, wholeFact: "whole", given: 100_000_000, givenFact: "given" },
      runFacts: sums.slice(0, index + 1).map(([name]) => name),
    };
  });
}

const WHOLE = parts(["인건비", 41_000_000], ["운영비", 9_060_000], ["사업비", 49_940_000]);
const SHORT = parts(["인건비", 41_000_000], ["운영비", 9_000_000]);

describe("shares", () => {
  it("name the first item and the first two together, each with its formula", () => {
    expect(plain(sharesWords.ko.title(WHOLE))).toBe(
      "2031년 예산의 41.00%는 인건비, 운영비와 합하면 50.06%",
    );
    const [, second] = WHOLE;
    expect(second && cumulativeTrace(second)).toMatchObject({
      facts: ["인건비", "운영비", "whole"],
      formula: "({인건비} + {운영비}) ÷ {whole} × 100",
    });
  });

  it("say what of the budget the basis leaves out", () => {
    expect(restOf(WHOLE)).toBeNull();
    expect(restOf(SHORT)).toMatchObject({ won: 50_000_000, share: 50 });
  });
});

describe("the waterfall", () => {
  it("reaches the printed total, or says by how much it does not", () => {
    expect(fallsOf(WHOLE)[0]?.rest).toBeNull();
    expect(plain(waterfallWords.ko.title(WHOLE))).toBe(
      "2031년 산출근거 3항목을 더하면 위탁금 예산 1.0억 원이 된다",
    );
    expect(fallsOf(SHORT)[0]?.rest).toMatchObject({
      won: 50_000_000,
      on: { formula: "{given} − ({인건비} + {운영비})" },
    });
    expect(plain(waterfallWords.en.title(SHORT))).toBe(
      "2031: The basis of 위탁금 adds up to ₩50.0 million, ₩50.0 million short of its budget of ₩100 million",
    );
  });
});

import { expect, it } from "vitest";
import { CHANGE_TRACES, merged, type ChangeDatum } from "../../src/figures/data/change.js";
import { changeWords, comparison } from "../../src/figures/words/change.js";
import { plain } from "../../src/words/sentence.js";

function item(name: string, isTotal: boolean, before: number, after: number): ChangeDatum {
  return {
    value: after - before,
    unit: "원",
    phase: "change",
    facts: ["f"],
    formula: null,
    beforeFact: "before",
    afterFact: "after",
    rateFact: "rate",
    findings: [],
    subject: "동네책방",
    sources: [],
    item: name,
    year: 2020,
    isTotal,
    before,
    after,
    computed: after - before,
    printedPercent: 12,
    computedPercent: 12.5,
  };
}

it("shows a total and its only item once, and no other items together", () => {
  const total = item("계", true, 80_000_000, 90_000_000);
  const only = item("위탁금", false, 80_000_000, 90_000_000);
  expect(merged([total, only]).map((datum) => datum.item)).toEqual(["위탁금(계)"]);
  expect(merged([total, only, { ...only, item: "운영비" }])).toHaveLength(3);
});

it("says the direction, and both the printed and the computed change", () => {
  const total = item("계", true, 80_000_000, 90_000_000);
  expect(plain(changeWords.ko.title([total]))).toBe(
    "2020년 예산 9,000만 원, 전년보다 12.50% 늘었다",
  );
  expect(plain(comparison(total, "ko"))).toBe(
    "인쇄된 증감 10,000,000원, 12% · 셈한 증감 10,000,000원, 12.50%",
  );
});

it("computes what is not printed from what is", () => {
  const total = item("계", true, 80_000_000, 90_000_000);
  expect(CHANGE_TRACES.computedPercent(total)).toEqual({
    facts: ["after", "before"],
    formula: "({after} − {before}) ÷ {before} × 100",
    findings: [],
  });
  expect(CHANGE_TRACES.printedPercent(total)).toMatchObject({ facts: ["rate"], formula: null });
});

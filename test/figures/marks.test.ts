import { expect, it } from "vitest";
import { marksShown } from "../../src/figures/drawing/marks.js";
import type { Datum } from "../../src/figures/figure.js";

const ROW: Datum = {
  ...{ value: 1, unit: "건", phase: null, facts: ["f"], formula: null, sources: [] },
  ...{ subject: "all", findings: ["x"], corrections: ["c"] },
};

it("explains the marks that a reader sees, and no other", () => {
  expect(marksShown([ROW], "운영비 3억 원†")).toEqual(["†"]);
  expect(marksShown([ROW], "참석 15곳")).toEqual([]);
  expect(marksShown([{ ...ROW, findings: [] }], "이름†")).toEqual([]);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { count, decimal, percent, roundHalfUp, whole } from "../../src/words/number.js";

describe("numbers", () => {
  it("rounds half up in magnitude", () => {
    expect(roundHalfUp(1.005, 2)).toBe(1.01);
    expect(roundHalfUp(-2.5)).toBe(-3);
    expect(roundHalfUp(-0.04, 1)).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (n) => {
        expect(roundHalfUp(n / 1000, 2)).toBe(-roundHalfUp(-n / 1000, 2) || 0);
      }),
    );
  });

  it("writes decimals, percentages and counts", () => {
    expect(decimal(-1129.46, 1)).toBe("−1,129.5");
    expect(percent(100)).toBe("100.00%");
    expect(whole(-1_129_462)).toBe("−1,129,462");
    expect(count(24, "회", "ko")).toBe("24회");
    expect(count(1, "회", "en")).toBe("1 time");
    expect(count(3, "권", "en")).toBe("3 권");
  });
});

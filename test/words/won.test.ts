import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eok, wonExact, wonLong, wonShort } from "../../src/words/won.js";

describe("won in words", () => {
  it("says the rounding", () => {
    expect(wonLong(4_066_896_000, "ko")).toBe("약 40억 6,690만 원");
    expect(wonLong(240_000_000, "ko")).toBe("2억 4,000만 원");
    expect(wonLong(4_066_896_000, "en")).toBe("about ₩4.067 billion");
    expect(wonLong(9_999, "ko")).toBe("9,999원");
  });

  it("is short in titles and exact in tables", () => {
    expect(wonShort(4_066_896_000, "ko")).toBe("40.7억 원");
    expect(wonShort(4_066_896_000, "en")).toBe("₩4.07 billion");
    expect(wonShort(10_963_042_000_000, "ko")).toBe("10.96조 원");
    expect(wonShort(10_963_042_000_000, "en")).toBe("₩11.0 trillion");
    expect(wonShort(5_200_000_000, "en")).toBe("₩5.20 billion");
    expect(wonShort(-999_900_000, "en")).toBe("−₩1.00 billion");
    expect(wonShort(163_200_000, "en")).toBe("₩163 million");
    expect(wonShort(320_000, "en")).toBe("₩320,000");
    expect(wonLong(10_000_042_000_000, "ko")).toBe("10조 4,200만 원");
    expect(wonShort(9_600_000, "ko")).toBe("960만 원");
    expect(wonExact(-1_129_462_000, "ko")).toBe("−1,129,462,000원");
    expect(wonExact(14_320_000, "en")).toBe("₩14,320,000");
  });

  it("keeps 억 within half of the last digit, and the sign", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (won) => {
        const shown = Number(eok(won).replaceAll(",", "").replace("−", "-"));
        expect(Math.abs(shown * 1e8 - won)).toBeLessThanOrEqual(5e6 + 1);
      }),
    );
  });

  it("says exactly the won it is given", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), (won) => {
        const read = Number(
          wonExact(won, "ko").replaceAll(",", "").replace("−", "-").replace("원", ""),
        );
        expect(read).toBe(won);
      }),
    );
  });
});

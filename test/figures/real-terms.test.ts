import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { growthOf, spanOf, type RealDatum } from "../../src/figures/data/real-terms.js";
import { realTerms } from "../../src/figures/real-terms.js";
import { plain } from "../../src/words/sentence.js";

function datum(given: Partial<RealDatum> & { year: number }): RealDatum {
  return {
    ...{ value: null, unit: "원", phase: "executed", formula: null, findings: [] },
    ...{ subject: "동네책방", sources: ["동네책방 운영"], nominal: 0 },
    ...{ citation: "a yearbook", citationKo: "어느 연감" },
    ...{ facts: [`f${String(given.year)}`], index: "100", baseYear: 2021, base: "2015 = 100" },
    ...given,
  };
}

const DATA = [
  datum({ year: 2017, nominal: 100_000_000, value: 110_000_000, formula: "{f2017} × 110 ÷ 100" }),
  datum({ year: 2019, nominal: 104_000_000, value: 104_000_000, index: "110" }),
  datum({ year: 2020, nominal: 90_000_000, phase: "budget", index: null, unit: null }),
];

describe("amounts in real terms", () => {
  it("grows within one phase only, and says from what", () => {
    const growth = growthOf(DATA, "executed");
    expect(growth?.nominal).toBeCloseTo(4, 9);
    expect(growth?.real).toBeCloseTo(-5.4545, 3);
    expect(growth?.realOn).toEqual({
      facts: ["f2017", "f2019"],
      formula: "({f2019} − ({f2017} × 110 ÷ 100)) ÷ ({f2017} × 110 ÷ 100) × 100",
      findings: [],
    });
    expect(growthOf(DATA, "budget")).toBeNull();
    expect(realTerms.words.ko.summary?.(DATA).map(plain)).toEqual([
      "2017년에서 2019년 사이 집행액은 인쇄된 금액으로 4.00% 늘었지만 2021년 가격으로는 5.45% 줄었다.",
      "2020년은 물가지수가 없어 실질 금액을 셈하지 않았다.",
    ]);
  });

  it("names the index and draws both gaps with their reasons", () => {
    expect(realTerms.words.en.caveats(DATA).join(" ")).toContain("a yearbook (2017 and 2019)");
    expect(spanOf(DATA, "executed")).toEqual([2017, 2018, 2019]);
    const { document } = new JSDOM("").window;
    const drawn = realTerms.draw(DATA, { width: 320, locale: "ko", document });
    expect(drawn.textContent).toContain("자료에 없음");
    expect(drawn.textContent).toContain("물가지수 없음");
    expect(drawn.querySelector("rect[data-formula]")?.getAttribute("data-facts")).toBe("f2017");
  });
});

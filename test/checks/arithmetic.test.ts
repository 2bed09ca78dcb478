import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unpairedBrackets } from "../../loaders/checks/brackets";
import { exampleFacts } from "../../loaders/checks/example";
import { grouped } from "../../loaders/checks/figure";
import { addsUp } from "../../loaders/checks/money";
import { percentOf, rounding } from "../../loaders/checks/percent";
import { isSlip } from "../../loaders/checks/slip";
import type { Amount } from "../../loaders/schema/facts";

const sum = fc.integer({ min: 1, max: 9_999_999 });

function amounts(values: readonly number[]): Amount[] {
  const prints = values.map(grouped);
  const drafts = prints.map((print) => ({ print, label: "합", unit: "원" }));
  return exampleFacts(prints.join("\t"), { amounts: drafts }).amounts;
}

function outcomeOf(parts: readonly number[], total: number): string {
  const [printed, ...terms] = amounts([total, ...parts]);
  if (!printed) throw new Error("no total");
  return addsUp(
    terms.map((fact) => ({ fact })),
    printed,
  ).outcome;
}

describe("sums", () => {
  it("hold whatever the parts, and fail as soon as the total is another", () => {
    fc.assert(
      fc.property(fc.array(sum, { minLength: 1, maxLength: 6 }), sum, (parts, off) => {
        const total = parts.reduce((all, part) => all + part, 0);
        expect(outcomeOf(parts, total)).toBe("holds");
        expect(outcomeOf(parts, total + off)).toBe("fails");
      }),
    );
  });

  it("call one unit of rounded figures a reading, not a contradiction", () => {
    const [total, ...parts] = exampleFacts("1,001 500 500", {
      amounts: ["1,001", "500", "500"].map((print) => ({ print, label: "합" })),
    }).amounts;
    expect(
      total &&
        addsUp(
          parts.map((fact) => ({ fact })),
          total,
        ).standing?.class,
    ).toBe("uncertain-reading");
  });
});

describe("percentages", () => {
  it("accept their own rounded quotient at every precision", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9e12, max: 9e12 }),
        sum,
        fc.nat(3),
        (part, whole, decimals) => {
          expect(rounding(percentOf(part, whole, decimals), part, whole, decimals)).toBe("rounded");
        },
      ),
    );
  });

  it.each([
    [-1_129_462, 5_196_358, 0, -22],
    [55_000, 450_000, 0, 12],
    [1, 8, 1, 12.5],
    [1, 16, 1, 6.3],
    [-1, 16, 1, -6.3],
  ])("%d of %d with %d decimals is %d", (part, whole, decimals, percent) => {
    expect(percentOf(part, whole, decimals)).toBe(percent);
  });

  it("tell a cut-off quotient from a wrong one", () => {
    expect(rounding(21, 2174, 10_000, 0)).toBe("cut-off");
    expect(rounding(24, 2174, 10_000, 0)).toBe("other");
  });
});

describe("slips", () => {
  it.each([
    [1013, 1031],
    [18_000, -18_000],
    [31_000, 3100],
    [61.4, 64.1],
  ])("%d turns into %d", (meant, printed) => {
    expect(isSlip(meant, printed)).toBe(true);
    expect(isSlip(printed, meant)).toBe(true);
  });

  it.each([
    [277_000, 267_000],
    [9, 8],
    [100, 100],
    [123, 321],
  ])("%d does not turn into %d", (meant, printed) => {
    expect(isSlip(meant, printed)).toBe(false);
  });
});

describe("parentheses", () => {
  const paired = fc.letrec<{ text: string }>((tie) => ({
    text: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom("교육", "5회", " "),
      fc.tuple(tie("text"), tie("text")).map(([one, other]) => `${one}(${other})`),
    ),
  })).text;

  it("are never found in a text that pairs them", () => {
    fc.assert(
      fc.property(paired, (text) => {
        expect(unpairedBrackets(text)).toEqual([]);
      }),
    );
  });

  it("are found where one is missing", () => {
    fc.assert(
      fc.property(paired, (text) => {
        expect(unpairedBrackets(`(${text}`)).toHaveLength(1);
      }),
    );
  });
});

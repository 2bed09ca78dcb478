import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { earlyEndsOf, endOf, type MilestoneDatum } from "../../src/figures/data/milestones.js";
import { milestones } from "../../src/figures/milestones.js";
import { plain } from "../../src/words/sentence.js";

function datum(given: Partial<MilestoneDatum>): MilestoneDatum {
  return {
    ...{ value: null, unit: null, phase: null, facts: ["f"], formula: null, findings: [] },
    ...{ subject: "동네책방", sources: [], sort: "step", year: null, from: null, to: null },
    ...{ ongoing: false, kind: "contract", text: "위탁 협약" },
    ...given,
  };
}

const year = (of: number) => datum({ sort: "year", year: of, kind: null, text: null });

describe("the history of a project", () => {
  it("ends a day, a month and a year where the next begins", () => {
    const ends = ["2020-02-29", "2020-02", "2020"].map((iso) =>
      endOf(iso).toISOString().slice(0, 10),
    );
    expect(ends).toEqual(["2020-03-01", "2020-03-01", "2021-01-01"]);
  });

  it.each([
    ["2021-08-22", 1],
    ["2021-12-31", 0],
    ["2021-12", 0],
    ["2022-08-22", 0],
  ])("a contract to %s ends inside a year with a budget: %i", (to, count) => {
    expect(earlyEndsOf([datum({ from: "2018-08-23", to }), year(2021)])).toHaveLength(count);
  });

  it("names the contract that ends early in its title", () => {
    const data = [datum({ from: "2018-08-23", to: "2021-08-22" }), year(2021)];
    expect(plain(milestones.words.ko.title(data))).toBe(
      "‘위탁 협약’ 기간은 2021년 8월 22일(일)에 끝난다. 예산이 있는 2021년이 끝나기 전이다",
    );
  });

  it("draws a day as a point, a period as a bar, an open end as an arrow, a budget as a band", () => {
    const data = [
      datum({ from: "2012-03-15", kind: "ordinance" }),
      datum({ from: "2018-08-23", to: "2021-08-22" }),
      datum({ from: "2012-08-23", ongoing: true, kind: "operation" }),
      year(2020),
      year(2021),
    ];
    const { document } = new JSDOM("").window;
    for (const width of [320, 1200]) {
      const drawn = milestones.draw(data, { width, locale: "en", document });
      const count = (selector: string) => drawn.querySelectorAll(`${selector}[data-facts]`).length;
      expect([count("circle"), count("path"), count("rect")]).toEqual([1, 3, 1]);
    }
  });
});

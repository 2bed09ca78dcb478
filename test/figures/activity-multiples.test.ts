import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { multiplesOf, type NamedDatum } from "../../src/figures/data/activity-multiples.js";
import { activityMultiples } from "../../src/figures/activity-multiples.js";
import { plain } from "../../src/words/sentence.js";

function datum(given: Partial<NamedDatum>): NamedDatum {
  return {
    ...{ value: null, unit: null, phase: null, facts: [], formula: null, findings: [] },
    ...{ subject: "동네책방", sources: ["동네책방 운영"], year: 2019, kind: null, label: null },
    ...{ status: null, people: false, reported: true },
    ...given,
  };
}

const DATA = [
  datum({ year: 2018, reported: false }),
  datum({ kind: "training", label: "글쓰기", value: 3, unit: "회", facts: ["a"] }),
  datum({ kind: "training", label: "읽기", value: 5, unit: "회", facts: ["b"], findings: ["x"] }),
  datum({ kind: "training", label: "글쓰기", value: 40, unit: "명", people: true, facts: ["c"] }),
  datum({ kind: "training", label: "강사", value: 7, unit: "명", facts: ["d"] }),
  datum({ kind: "database", label: "책 DB", value: 9, unit: "건", facts: ["e"] }),
  datum({ kind: "database", label: "회원 DB", value: 4, unit: "건", facts: ["f"] }),
];

describe("activities as small multiples", () => {
  it("has a panel for each kind and counter, and adds times alone", () => {
    const panels = multiplesOf(DATA).map(({ kind, unit, people, bars }) => ({
      panel: [kind, unit, people],
      bars: bars.get(2019)?.map(({ value }) => value),
    }));
    expect(panels).toEqual([
      { panel: ["training", "회", false], bars: [8] },
      { panel: ["training", "명", false], bars: [7] },
      { panel: ["training", "명", true], bars: [40] },
      { panel: ["database", "건", false], bars: [9, 4] },
    ]);
    const [times] = multiplesOf(DATA);
    expect(times?.bars.get(2019)?.[0]?.on).toMatchObject({ formula: "{a} + {b}", findings: ["x"] });
  });

  it("says at least, marks doubt and draws a gap with its reason", () => {
    expect(plain(activityMultiples.words.ko.title(DATA))).toBe("2019년에 적어도 교육 8회");
    const { document } = new JSDOM("").window;
    const drawn = activityMultiples.draw(DATA, { width: 320, locale: "ko", document });
    expect(drawn.textContent).toContain("자료에 없음");
    expect(drawn.textContent).toContain("8†");
  });
});

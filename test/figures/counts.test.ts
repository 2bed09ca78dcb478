import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { countersOf, totalOf, type CountDatum } from "../../src/figures/data/counts.js";
import { trainings } from "../../src/figures/trainings.js";
import { plain } from "../../src/words/sentence.js";

function datum(given: Partial<CountDatum>): CountDatum {
  return {
    value: null,
    unit: null,
    phase: null,
    facts: [],
    formula: null,
    findings: [],
    subject: "동네책방",
    sources: ["동네책방 운영"],
    year: 2020,
    label: null,
    status: null,
    people: false,
    kind: "training",
    reported: true,
    ...given,
  };
}

const DATA = [
  datum({ year: 2018, reported: false }),
  datum({ year: 2019, label: "글쓰기", value: 3, unit: "회", status: "done", facts: ["a"] }),
  datum({ year: 2019, label: "글쓰기", value: 40, unit: "명", people: true, status: "done" }),
  datum({ year: 2019, label: "교재", value: 2, unit: "종", status: "done" }),
  datum({
    year: 2019,
    label: "읽기",
    value: 5,
    unit: "회",
    status: "done",
    facts: ["b"],
    findings: ["x"],
  }),
  datum({ year: 2020, label: "새 교육 준비", status: "in-progress" }),
];

describe("counts of a kind", () => {
  it("adds times held, and nothing else to them", () => {
    expect(totalOf(DATA, 2019, "회")).toMatchObject({ value: 8, on: { formula: "{a} + {b}" } });
    expect(totalOf(DATA, 2018, "회")).toBeNull();
    expect(totalOf(DATA, 2020, "회")).toBeNull();
    expect(countersOf(DATA)).toEqual(["회", "명", "종"]);
  });

  it("says at least, and names the gaps", () => {
    expect(plain(trainings.words.ko.title(DATA))).toBe("문서가 이름을 든 교육은 2019년 8회");
    expect(plain(trainings.words.en.title(DATA))).toBe(
      "Named in the documents: training 8 times in 2019",
    );
    expect(trainings.words.ko.caveats(DATA).at(-1)).toContain("2018년은");
    expect(trainings.words.ko.source(DATA)).toBe("출처: 「동네책방 운영」");
  });

  it("draws a gap as a gap with its reason, and marks what is questioned", () => {
    const { document } = new JSDOM("").window;
    const drawn = trainings.draw(DATA, { width: 320, locale: "ko", document });
    const text = drawn.textContent;
    expect(text).toContain("자료에 없음");
    expect(text).toContain("적힌 수 없음 · 새 교육 준비 (진행 중)");
    expect(text).toContain("적어도 8회");
    expect(text).toContain("읽기 5회†");
  });
});

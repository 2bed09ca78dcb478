import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { schedule } from "../../src/figures/schedule.js";
import { plain } from "../../src/words/sentence.js";

const EVIDENCE = {
  phase: "planned" as const,
  unit: "원",
  formula: null,
  facts: ["f"],
  subject: "동네책방",
  sources: [],
};

it("ends a month where the next begins, and marks doubtful rows", () => {
  const row = { label: "운영", fiscalYear: 2021, detail: null, value: 1_000_000, ...EVIDENCE };
  const data = [
    { ...row, from: "2021-01", to: "2021-12", findings: [] },
    { ...row, label: "조성", from: "2021-01", to: "2021-06", findings: ["x"] },
  ];
  const { document } = new JSDOM("").window;
  const drawn = schedule.draw(data, { width: 600, locale: "ko", document });
  const bars = [...drawn.querySelectorAll("rect[height='14']")];
  const [year = 0, half = 0] = bars.map((bar) => Number(bar.getAttribute("width")));
  expect(half / year).toBeCloseTo(181 / 365, 2);
  expect(plain(schedule.words.ko.title(data))).toBe(
    "2021년 추진일정 2줄 가운데 1줄은 따져 볼 것이 있다†",
  );
  expect(drawn.textContent).toContain("조성†");
});

import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import type { FollowUpDatum } from "../../src/figures/data/follow-ups.js";
import { followUps } from "../../src/figures/follow-ups.js";
import { plain } from "../../src/words/sentence.js";

function datum(given: Partial<FollowUpDatum> & { text: string }): FollowUpDatum {
  return {
    ...{ value: null, unit: null, phase: null, facts: [given.text], formula: null, findings: [] },
    ...{ subject: "회의", sources: [], sort: "question", section: "운영", answers: [] },
    ...{ disposition: null, from: null, to: null, restated: false },
    ...given,
  };
}

const DATA = [
  datum({ text: "언제 여나?", disposition: "반영", answers: ["가을에 연다"], restated: true }),
  datum({ text: "누가 맡나?" }),
  datum({ text: "다음 모임", sort: "follow-up", section: null, from: "2020-06-09" }),
];

it("tells what became of each question and what was promised for when", () => {
  expect(plain(followUps.words.en.title(DATA))).toBe(
    "1 of 2 questions have an outcome; 1 follow-up promised",
  );
  expect(followUps.words.ko.summary?.(DATA).map(plain)).toEqual([
    "질의의 처리: ‘반영’ 1건, 처리 표시 없음 1건.",
    "앞으로 하겠다고 적은 것: 2020년 6월 9일(화) 다음 모임.",
  ]);
  const { document } = new JSDOM("").window;
  const drawn = followUps.draw(DATA, { width: 320, locale: "ko", document });
  expect(drawn.textContent).toContain("→ 가을에 연다");
  expect(drawn.textContent).toContain("처리 표시 없음");
  expect(drawn.querySelectorAll("[data-furniture='sidecar']")).toHaveLength(1);
});

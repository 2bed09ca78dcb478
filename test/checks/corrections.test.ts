import { expect, test } from "vitest";
import { placeCorrections } from "../../loaders/checks/corrections";
import { exampleFacts } from "../../loaders/checks/example";
import type { Correction } from "../../loaders/schema/corrections";

const CORRECTION: Correction = {
  id: "slip",
  source: "골목 조사",
  quote: "심화 5종, 성과1곤",
  printed: "1곤",
  meant: "1종",
  field: "unit",
  value: "종",
  reason: { ko: "함께 적힌 것이 모두 종이다.", en: "its siblings are counted in 종." },
  evidence: "6 = 5 + 1",
  status: "open",
};

const facts = exampleFacts("조사 6종(심화 5종, 성과1곤)", {
  source: { title: "골목 조사" },
  activities: [
    { print: "5종", label: "심화", count: 5, unit: "종" },
    { print: "1곤", label: "성과", count: 1, unit: null },
  ],
});

test("a correction points at the print and at the fact that was read there", () => {
  const [placed] = placeCorrections([CORRECTION], [facts]);
  expect(placed?.span.quote).toBe("1곤");
  expect(placed?.factId).toBe(facts.activities[1]?.id);
});

test.each([
  ["the source no longer says it", { quote: "성과 1종" }, "correction no longer fits: slip"],
  ["its document is gone", { source: "다른 조사" }, "correction of no document: slip"],
  ["no fact was read there", { quote: "조사 6종", printed: "조사" }, "correction of no fact: slip"],
])("a correction fails the build where %s", (_, change, message) => {
  expect(() => placeCorrections([{ ...CORRECTION, ...change }], [facts])).toThrow(message);
});

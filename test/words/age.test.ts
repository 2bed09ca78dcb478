import { expect, test } from "vitest";
import { age } from "../../src/words/age.js";

const NOW = Date.parse("2026-03-01T09:00:00Z");

test.each([
  ["2026-03-01", "오늘", "today"],
  ["2026-03-02", "오늘", "today"],
  ["2026-02-28", "1일 전", "1 day ago"],
  ["2026-01-31", "29일 전", "29 days ago"],
  ["2025-12-01", "2개월 전", "2 months ago"],
  ["2024-06-01", "20개월 전", "20 months ago"],
  ["2017-05-15", "8년 전", "8 years ago"],
])("%s was %s", (day, korean, english) => {
  expect([age(day, NOW, "ko"), age(day, NOW, "en")]).toEqual([korean, english]);
});

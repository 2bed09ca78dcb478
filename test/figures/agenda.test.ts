import { expect, it } from "vitest";
import { blocksOf, uncovered, type AgendaDatum } from "../../src/figures/data/agenda.js";
import { agenda } from "../../src/figures/agenda.js";
import { plain } from "../../src/words/sentence.js";

function row(start: string, end: string, day: number | null = null, fact = "f"): AgendaDatum {
  return {
    value: null,
    unit: "분",
    phase: null,
    facts: [fact],
    formula: null,
    findings: [],
    subject: "회의",
    sources: [],
    day,
    start,
    end,
    printedMinutes: null,
    topics: ["안내"],
  };
}

it("finds the time that no row covers", () => {
  const data = [row("09:05", "09:30", null, "a"), row("09:40", "10:00", null, "b")];
  const on = { facts: ["a", "b"], formula: "09:40 − 09:30", findings: [] };
  expect(uncovered(data)).toEqual([{ start: 570, end: 580, datum: null, on }]);
  expect(plain(agenda.words.ko.title(data))).toBe(
    "진행순서에 적힌 시간은 45분, 09:30–09:40은 적혀 있지 않다†",
  );
});

it("counts no gap overnight, nor where rows overlap", () => {
  const data = [row("09:00", "09:30", 1), row("14:00", "15:00", 2), row("14:50", "16:00", 2)];
  expect(blocksOf(data)).toHaveLength(3);
});

import { JSDOM } from "jsdom";
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

it("draws minutes to scale, and leads from short ones to their words", () => {
  const long = "회의의 취지와 순서를 소개하고 참석한 사람들이 서로 인사하는 시간".repeat(3);
  const data = [{ ...row("09:00", "09:05"), topics: [long] }, row("09:05", "11:05")];
  const { document } = new JSDOM("").window;
  for (const width of [320, 900]) {
    const drawn = agenda.draw(data, { width, locale: "ko", document });
    const [short = 0, other = 0] = [...drawn.querySelectorAll("svg > rect")].map(
      (bar) => Number(bar.getAttribute("height")) + 2,
    );
    expect(other / short).toBeCloseTo(120 / 5);
    const starts = [...drawn.querySelectorAll("text")].map((text) =>
      Number(text.getAttribute("y")),
    );
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  }
});

it("counts no gap overnight, nor where rows overlap", () => {
  const data = [row("09:00", "09:30", 1), row("14:00", "15:00", 2), row("14:50", "16:00", 2)];
  expect(blocksOf(data)).toHaveLength(3);
});

import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { plain } from "../../src/words/sentence.js";
import { budgetAndExecution } from "../../src/figures/budget-and-execution.js";
import type { BudgetDatum } from "../../src/figures/data/budget.js";

function datum(year: number, phase: BudgetDatum["phase"], value: number): BudgetDatum {
  const evidence = { facts: ["f"], formula: null, findings: [], sources: ["동네책방 운영"] };
  return { year, phase, value, unit: "원", subject: "동네책방", ...evidence };
}

const DATA = [
  datum(2018, "final-budget", 520_000_000),
  datum(2018, "executed", 490_000_000),
  datum(2020, "budget", 410_000_000),
];

describe("budget and execution", () => {
  it("says the latest of each phase and compares none", () => {
    expect(plain(budgetAndExecution.words.ko.title(DATA))).toBe(
      "2018년 집행액 4.9억 원, 2020년 예산액 4.1억 원",
    );
    expect(plain(budgetAndExecution.words.en.title(DATA))).toBe(
      "₩490 million executed in 2018, ₩410 million budgeted in 2020",
    );
    expect(budgetAndExecution.words.ko.subtitle(DATA)).toContain("2018–2020년");
  });

  it("joins no phases by a line and keeps the missing year", () => {
    const { document } = new JSDOM("").window;
    const drawn = budgetAndExecution.draw(DATA, { width: 320, locale: "ko", document });
    expect(drawn.querySelectorAll("g[aria-label=line] path")).toHaveLength(0);
    expect(drawn.textContent).toContain("2019");
    expect(drawn.textContent).toContain("자료에");
    expect(drawn.textContent).not.toContain("2,0");
  });

  it("has an axis that goes on above the highest bar", () => {
    const { document } = new JSDOM("").window;
    const drawn = budgetAndExecution.draw(DATA, { width: 320, locale: "ko", document });
    expect([...drawn.querySelectorAll("text")].map((text) => text.textContent)).toContain("6.0");
  });
});

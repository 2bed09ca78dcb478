import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { budgetAndExecution } from "../../src/figures/budget-and-execution.js";
import type { BudgetDatum } from "../../src/figures/data/budget.js";
import type { AnyFigure } from "../../src/figures/figure.js";
import { stillFigure } from "../../src/figures/output/still.js";

const budget = (subject: string): BudgetDatum => ({
  ...{ subject, year: 2020, phase: "budget", value: 4e9, unit: "원", formula: null },
  ...{ facts: ["a"], findings: [], sources: [] },
});

it("names its programme where it could show another", () => {
  const { document } = new JSDOM("").window;
  const figure = budgetAndExecution as unknown as AnyFigure;
  const subtitle = (...subjects: string[]) =>
    stillFigure(figure, subjects.map(budget), { locale: "ko", document }).querySelector(
      ".figure-subtitle",
    )?.textContent;
  expect(subtitle("배움터")).toBe("최종예산, 집행액, 예산액\u2060(억 원)\u00a0· 2020년");
  expect(subtitle("배움터", "나눔터")).toMatch(/^배움터\u00a0· 최종예산/);
});

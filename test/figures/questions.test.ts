import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import type { AnyFigure, Datum } from "../../src/figures/figure.js";
import { questions } from "../../src/figures/questions.js";

const row = (section: string, disposition: string | null, value: number): Datum => ({
  ...{ unit: "건", phase: null, facts: ["f"], formula: null, findings: [], sources: [] },
  ...{ subject: "회의", section, disposition, value },
});

it("fills every outcome in its own way, and alike in every section", () => {
  const { document } = new JSDOM("").window;
  const figure: AnyFigure = questions;
  const said = ["반영", "불가", "적극 검토", "추후 검토", "종결"];
  const data = [
    ...said.map((disposition) => row("가", disposition, 1)),
    row("가", null, 2),
    row("나", "불가", 3),
  ];
  const drawn = figure.draw(data, { width: 700, locale: "ko", document });
  const bars = [...drawn.querySelectorAll("rect:has(title)")];
  const fills = bars.map((bar) => bar.getAttribute("fill"));
  expect(new Set(fills.slice(0, 6)).size).toBe(6);
  expect(fills[6]).toBe(fills[1]);
  for (const fill of fills) {
    const pattern = /url\(#(.+)\)/u.exec(fill ?? "")?.[1];
    if (pattern !== undefined) expect(drawn.querySelector(`pattern#${pattern}`)).not.toBeNull();
  }
});

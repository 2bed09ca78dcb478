import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { commonExtent, extentOf } from "../../src/figures/drawing/extent.js";
import { drawRows, type Panel } from "../../src/figures/drawing/rows.js";
import { drawSteps, type Step } from "../../src/figures/drawing/steps.js";
import type { Extent } from "../../src/figures/figure.js";

const { document } = new JSDOM("").window;

const panel = (scale: string, value: number): Panel => {
  const segment = { label: "", value, text: "", fill: "black", tooltip: "", on: "count" } as const;
  const row = { label: ["줄"], note: [], segments: [segment], form: "bar" } as const;
  return { title: scale, scale, rows: [row] };
};

const rows = (panels: readonly Panel[], extent: Extent | null = null): SVGSVGElement =>
  drawRows(panels, { width: 400, locale: "ko", document, extent }, { id: "trial", alt: "줄" });

const lengths = (drawing: Element): number[] =>
  [...drawing.querySelectorAll("rect[data-furniture='count']")].map((rect) =>
    Math.round(Number(rect.getAttribute("width"))),
  );

it("draws pictures beside each other on the scales that both need, a counter each", () => {
  const [one, other] = [[panel("회", 10), panel("명", 50)], [panel("회", 40)]];
  const common = commonExtent([rows(one), rows(other)].map(extentOf));
  expect(common).toEqual({ 회: [0, 40], 명: [0, 50] });
  expect(lengths(rows(one))).toEqual([399, 399]);
  expect(lengths(rows(one, common))).toEqual([100, 399]);
});

it("keeps zero where it is when one of the pictures goes below it", () => {
  const step = (from: number, to: number): Step => {
    const look = { fill: "black", stroke: null, tooltip: "", on: "count" } as const;
    return { label: [], note: [], spans: [{ from, to, ...look }] };
  };
  const draw = (steps: readonly Step[]) => {
    const drawing = { width: 400, locale: "ko", document } as const;
    return extentOf(drawSteps(steps, drawing, { id: "trial", alt: "줄", scale: "원" }));
  };
  expect(commonExtent([draw([step(-20, 10)]), draw([step(0, 30)])])).toEqual({ 원: [-20, 30] });
});

it("has no common scale where a picture cannot say its own", () => {
  expect(commonExtent([{ 원: [0, 1] }, null])).toBeNull();
});

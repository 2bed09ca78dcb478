import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { clearOf } from "../../src/figures/drawing/clear.js";
import { label } from "../../src/figures/drawing/svg.js";

it("draws a line down to a text and on below it, and past a text beside it", () => {
  const { document } = new JSDOM("").window;
  const texts = [label(document, "운영비 3억 원", 0, 40), label(document, "인건비", 200, 70)];
  const parts = clearOf(texts, 20, [10, 100]).match(/\d+/g)?.map(Number);
  expect(parts).toEqual([20, 10, 28, 20, 43, 100]);
  expect(clearOf(texts, 150, [10, 100])).toBe("M150,10V100");
  expect(clearOf(texts, 20, [30, 42])).toBe("");
});

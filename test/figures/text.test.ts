import fc from "fast-check";
import { expect, it } from "vitest";
import { textWidth, wrap } from "../../src/figures/drawing/text.js";

const words = fc.array(fc.stringMatching(/^[가-힣a-z0-9]{1,12}$/), { maxLength: 12 });

it("wraps without losing or widening anything", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 30, max: 400 }), (parts, width) => {
      const lines = wrap(parts.join(" "), width, 12);
      expect(lines.join("").replaceAll(" ", "")).toBe(parts.join(""));
      for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
    }),
  );
});

it("breaks at spaces where it can", () => {
  expect(wrap("마을 장부 그림", textWidth("마을 장부", 12), 12)).toEqual(["마을 장부", "그림"]);
});

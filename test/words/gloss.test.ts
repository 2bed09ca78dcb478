import { expect, it } from "vitest";
import { gloss } from "../../src/words/gloss.js";

it("says in English what a printed name means, where the glossary holds it", () => {
  expect(gloss("인건비")).toBe(" (personnel cost)");
  expect(gloss("사 업 비")).toBe(" (programme cost)");
  expect(gloss("배움터 임차료")).toBe("");
});

import { expect, it } from "vitest";
import { balanced, brokenAt } from "../../loaders/present/pptx/balance";
import { plain, said } from "../../src/words/sentence.js";

const on = { facts: ["f"], formula: null, findings: [] };

it("breaks a title between words, into lines of like width", () => {
  const words = ["동네책방 운영의 ", said("예산과 활동", on), ", 2019–2021년"];
  const breaks = balanced(plain(words), 2);
  const lines = brokenAt(words, breaks);
  expect(lines.map(plain)).toEqual(["동네책방 운영의 예산과 ", "활동, 2019–2021년"]);
  expect(lines[1]?.[0]).toEqual(said("활동", on));
  expect(
    brokenAt(words, balanced(plain(words), 3))
      .map(plain)
      .join(""),
  ).toBe(plain(words));
  expect(balanced("한단어", 2)).toEqual([]);
});

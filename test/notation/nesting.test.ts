import { describe, expect, it } from "vitest";
import { groupsIn, splitOutside } from "../../loaders/notation/nesting";
import { squashed, trimmed, words } from "../../loaders/notation/range";
import { prints, whole } from "./whole";

describe("the outermost parentheses", () => {
  it.each([
    ["가(나), 다[라]", ["(나)", "[라]"], true],
    ["제작(온라인(12회), 오프라인(4회))", ["(온라인(12회), 오프라인(4회))"], true],
    ["가) 나(다)", ["(다)"], true],
    ["제작(온라인(12회), 주간(9월) 등", ["(온라인(12회)", "(9월)"], null],
    ["제작(온라인 12회", ["(온라인 12회"], false],
  ])("%s", (text, expected, closed) => {
    const groups = groupsIn(text, whole(text));
    expect(prints(text, groups)).toEqual(expected);
    if (closed !== null)
      expect(groups.map((group) => group.closed)).toEqual(groups.map(() => closed));
  });

  it("hold what stands between their marks", () => {
    const text = "가(나(다))라";
    expect(groupsIn(text, whole(text))).toEqual([
      { start: 1, end: 7, inner: { start: 2, end: 6 }, closed: true },
    ]);
  });
});

it.each([
  ["가(1, 2), 나, 다(3", ["가(1, 2)", " 나", " 다(3"]],
  ["가,,나", ["가", "나"]],
  [" , ", []],
])("splits %s outside parentheses", (text, expected) => {
  expect(prints(text, splitOutside(text, whole(text), /,/gu))).toEqual(expected);
});

it("reads the words of a range without the white space around and between", () => {
  const text = " 시  간\n표 ";
  expect(trimmed(text, whole(text))).toEqual({ start: 1, end: 7 });
  expect(trimmed("  ", whole("  "))).toEqual({ start: 2, end: 2 });
  expect(words(text, whole(text))).toBe("시 간 표");
  expect(squashed(text)).toBe("시간표");
});

import { expect, test } from "vitest";
import { Stream } from "../../loaders/publish/document/parts";

const shown = (text: string): unknown[] =>
  new Stream({ text, numbers: [], restatements: [] }).parts(0, Array.from(text).length);

test("tags that only set text are not shown, ticked boxes are", () => {
  expect(shown('<ul style="list-style-type: none"> ○ 교육</p>')).toEqual(["  ○ 교육 "]);
  expect(shown('<input checked="checked" type="checkbox"/> 연례반복')).toEqual(["☑ 연례반복"]);
});

test("what only looks like a tag is shown", () => {
  expect(shown("a < b, <별첨>, <p")).toEqual(["a < b, <별첨>, <p"]);
});

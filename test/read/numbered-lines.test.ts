import { expect, test } from "vitest";
import { outlineOf } from "../../loaders/read/outline";
import { readText } from "../../loaders/read/text";

const titles = (text: string) => outlineOf(readText(text, "text")).map(({ title }) => title);

test("numbers that stand alone above titles make headings of them, where they count up from 1", () => {
  expect(
    titles("1\n추진근거\n가상 조례\n2\n추진방법\n□ 공모 : 2회\n3\n추진일정\n□ 심사 : 4월\n"),
  ).toEqual(["", "추진근거", "추진방법", "추진일정"]);
  expect(titles("1\n추진근거\n가상 조례\n3\n추진방법\n□ 공모 : 2회\n")).toEqual([""]);
});

test("the numbered rows of a table with one cell a line are no headings", () => {
  expect(titles("1\n가나마을\n은평\n2\n다라마을\n마포\n3\n바사마을\n강서\n")).toEqual([""]);
});

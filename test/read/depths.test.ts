import { expect, test } from "vitest";
import { readText } from "../../loaders/read/text";

/** The depth and the words of each item. */
const items = (text: string) =>
  readText(text, "text").blocks.flatMap((block) =>
    block.kind === "item" ? [`${String(block.depth)} ${text.slice(block.start, block.end)}`] : [],
  );

test("a circled number stands above the dashes that follow it", () => {
  expect(
    items("□ 실적\n ① 공모\n - 접수\n - 선정\n ② 홍보\n - 포스터\n ○ 교육\n - 기초\n"),
  ).toEqual(["3 공모", "4 접수", "4 선정", "3 홍보", "4 포스터", "2 교육", "3 기초"]);
});

test("a circled number stands above ○ where it comes first, and below a dash that does", () => {
  expect(items("□ 실적\n ① 공모\n ○ 접수\n ② 홍보\n ○ 포스터\n")).toEqual([
    "1 공모",
    "2 접수",
    "1 홍보",
    "2 포스터",
  ]);
  expect(items("□ 실적\n ○ 교육\n - 과정\n ① 기초\n ② 심화\n - 강사\n ○ 홍보\n")).toEqual([
    "2 교육",
    "3 과정",
    "4 기초",
    "4 심화",
    "3 강사",
    "2 홍보",
  ]);
});

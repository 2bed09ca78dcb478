import { expect, test } from "vitest";
import { readText } from "../../loaders/read/text";

/** What each line of a text is. */
const blocksOf = (text: string) => {
  const { blocks, plain } = readText(text, "text");
  return blocks.map(({ kind, start, end }) => `${kind} ${plain.slice(start, end)}`);
};

test("a unit beside a numbered title leaves it a heading", () => {
  expect(blocksOf("3. 결산 현황 (단위 : 천원)\n\n○ 가")).toEqual([
    "heading 결산 현황 (단위 : 천원)",
    "item 가",
  ]);
});

test("what is asked or answered is no heading, however short", () => {
  const text = "□ 질의응답\n\nQ. 다른 구에서도 되는지?\n\nA1. 협의하면 가능\n\n마을 소식\n\n○ 가";
  expect(blocksOf(text)).toEqual([
    "heading 질의응답",
    "paragraph Q. 다른 구에서도 되는지?",
    "paragraph A1. 협의하면 가능",
    "heading 마을 소식",
    "item 가",
  ]);
});

test("questions and answers on one line part at their marks", () => {
  const filler = "모두 함께 이야기를 나누고 여러 의견을 들은 다음 정하기로 함 ".repeat(3).trim();
  const text = `□ 질의응답 Q. 되는지? A. 됨 Q. ${filler}`;
  expect(blocksOf(text)).toEqual([
    "heading 질의응답",
    "paragraph Q. 되는지?",
    "paragraph A. 됨",
    `paragraph Q. ${filler}`,
  ]);
});

test("boxes to tick are no marks of a heading", () => {
  expect(blocksOf("■ 매년 □ 한시\n□ 개요\n")).toEqual(["paragraph ■ 매년 □ 한시", "heading 개요"]);
});

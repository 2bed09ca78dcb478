import { expect, test } from "vitest";
import { readText } from "../../loaders/read/text";

/** Depth and words of each item of a Markdown text. */
const itemsOf = (...lines: string[]) => {
  const { blocks, plain } = readText(lines.join("\n"), "markdown");
  return blocks.flatMap((block) =>
    block.kind === "item" ? [`${block.depth} ${plain.slice(block.start, block.end)}`] : [],
  );
};

test.each<[string, string[], string[]]>([
  [
    "stars",
    ["* 가", "  - 나", "    - 다", "* 라", "※ 마"],
    ["2 가", "3 나", "4 다", "2 라", "5 마"],
  ],
  ["dashes", ["## 개요", "- 가", "    - 나", "- 다"], ["2 가", "3 나", "2 다"]],
  ["dashes below another mark", ["○ 가", "- 나", "- 다", "○ 라"], ["2 가", "3 나", "3 다", "2 라"]],
  ["words between", ["* 가", "이어지는 말이 여기에 있음.", "  - 나"], ["2 가", "3 나"]],
])("the indentation tells the depth: %s", (_, lines, items) => {
  expect(itemsOf(...lines)).toEqual(items);
});

test("in a text without Markdown a star marks a remark", () => {
  const { blocks } = readText("○ 가\n* 나\n", "text");
  expect(blocks.map((block) => (block.kind === "item" ? block.depth : null))).toEqual([2, 5]);
});

import { expect, it } from "vitest";
import { words } from "../../loaders/notation/range";
import { readText } from "../../loaders/read/text";

const read = (text: string) => readText(text, "markdown");

/** The tables of a text, cell by cell. */
const tablesIn = (text: string) => {
  const { plain, blocks } = read(text);
  return blocks.flatMap((block) =>
    block.kind === "table"
      ? [block.rows.map(({ cells }) => cells.map((cell) => words(plain, cell)))]
      : [],
  );
};

it("lays out a table of HTML in a text; a label is said beside every row it spans", () => {
  const text = `# 산출내역

앞글 <table><tr><th>구분</th><th>내역</th><th>예산액</th></tr>
<tr><td rowspan="2">교육</td><td>강사료<br>16회</td><td>8,000</td></tr>
<tr><td>교재</td><td>1,200</td></tr>
<tr><td colspan="2">총계</td><td>9,200</td></tr></table> 뒷글
`;
  expect(tablesIn(text)).toEqual([
    [
      ["구분", "내역", "예산액"],
      ["교육", "강사료 16회", "8,000"],
      ["교육", "교재", "1,200"],
      ["총계", "", "9,200"],
    ],
  ]);
  const { plain, blocks } = read(text);
  expect(blocks.map((block) => block.kind)).toEqual(["heading", "paragraph", "table", "paragraph"]);
  expect(
    blocks.flatMap((block) => (block.kind === "paragraph" ? words(plain, block) : [])),
  ).toEqual(["앞글", "뒷글"]);
});

it("leaves a box that only arranges the page to its lines", () => {
  expect(tablesIn("<table><tr><td>추진배경</td></tr></table>\n")).toEqual([]);
});

it("leaves a table inside a cell between tabs to that cell", () => {
  const tables = tablesIn("연도\t실적\n2019\t<table><tr><td>가</td><td>1</td></tr></table>\n");
  expect(tables).toHaveLength(1);
  expect(tables[0]?.[0]).toEqual(["연도", "실적"]);
});

it("is not confused by a table that is never closed", () => {
  expect(() => read("<table><tr><td>가</td><td>1</td></tr>\n끝")).not.toThrow();
});

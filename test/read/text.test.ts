import { describe, expect, it } from "vitest";
import { words } from "../../loaders/notation/range";
import { readDecoded } from "../../loaders/read/read";
import { readText } from "../../loaders/read/text";

/** A reading in short: kind, level or depth, and words; tables as their cells. */
function shown(text: string): unknown[] {
  const { plain, blocks } = readText(text, "text");
  return blocks.map((block) => {
    if (block.kind === "table")
      return block.rows.map((row) => row.cells.map((cell) => words(plain, cell)));
    const rank = { heading: "level", item: "depth", paragraph: null }[block.kind];
    const print = words(plain, block);
    return rank === null
      ? print
      : `${block.kind} ${String("level" in block ? block.level : "depth" in block ? block.depth : "")} ${print}`;
  });
}

describe("lines", () => {
  it.each([
    ["1 기본 현황", ["heading 1 기본 현황"]],
    ["## 2. 예산 설명", ["heading 2 예산 설명"]],
    ["□ **사업개요**", ["heading 2 사업개요"]],
    ["□ 기간 : 5월", ["item 1 기간 : 5월"]],
    ["○ 인건비\n- 강사", ["item 2 인건비", "item 3 강사"]],
    ["앞 줄\n예산 총괄\n뒤 줄", ["앞 줄", "예산 총괄", "뒤 줄"]],
    [
      "앞 줄입니다.\n\n예산 총괄\n\n뒤 줄입니다.",
      ["앞 줄입니다.", "heading 2 예산 총괄", "뒤 줄입니다."],
    ],
    ["<주요 내용>", ["heading 3 주요 내용"]],
    ["가나다\n- 12 -\n라마바", ["가나다", "라마바"]],
    ["1 2021년도에 사업을 추진함.", ["1 2021년도에 사업을 추진함."]],
  ])("%j", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it("part a whole document on one line at its marks", () => {
    const line =
      "가상구 회의 □ 회의개요 ○ 일 시 : 2020. 3. 4.(수) 10:00~11:00 ○ 장 소 : 가상구청 회의실 ○ 참 석 : 9명 - 가상구(4) - 예시구(5) < 주요 질문 > □ 진행순서 10:00~11:00 ○ 인사";
    expect(line.length).toBeGreaterThan(120);
    expect(shown(line)).toEqual([
      "가상구 회의",
      "heading 2 회의개요",
      "item 2 일 시 : 2020. 3. 4.(수) 10:00~11:00",
      "item 2 장 소 : 가상구청 회의실",
      "item 2 참 석 : 9명",
      "item 3 가상구(4)",
      "item 3 예시구(5)",
      "heading 2 주요 질문",
      "heading 2 진행순서",
      "10:00~11:00",
      "item 2 인사",
    ]);
  });
});

const HEAD = "과목\t금액\t비고";

describe("tables", () => {
  it.each([
    [
      "tabs",
      `${HEAD}\n가\t1,000\t\n`,
      [
        ["과목", "금액", "비고"],
        ["가", "1,000", ""],
      ],
    ],
    [
      "pipes",
      "| 과목 | 금액 |\n|---|---:|\n| 가 | 1,000 |\n",
      [
        ["과목", "금액"],
        ["가", "1,000"],
      ],
    ],
    [
      "a drawn box",
      "┌──┬──┐\n│ 과목 │ 금액 │\n├──┼──┤\n│ 가 │ │\n└──┴──┘\n끝",
      [
        ["과목", "금액"],
        ["가", ""],
      ],
    ],
    [
      "a list in a cell",
      "2018\t<ul>\n<li>교육</li>\n<li>회의</li>\n</ul>\n2019\t없음\n",
      [
        ["2018", "교육 회의"],
        ["2019", "없음"],
      ],
    ],
  ])("of %s", (_, text, rows) => {
    expect(shown(text)[0]).toEqual(rows);
  });

  it.each([
    ["repeats its header", `${HEAD}\n가\t1\t\n\n${HEAD}\n나\t2\t\n`, 3],
    ["brings a row of its own", `${HEAD}\n가\t1\t\n\n나\t2\t\n`, 3],
    ["goes on with a row that was split", `${HEAD}\n가\t1\t앞\n\n\t\t뒤\n`, 3],
  ])("go on behind a page break that %s", (_, text, rows) => {
    const tables = readText(text, "text").blocks;
    expect(tables).toHaveLength(1);
    expect(tables[0]?.kind === "table" ? tables[0].rows.length : 0).toBe(rows);
  });

  it("begin anew with another header", () => {
    expect(shown(`${HEAD}\n가\t1\t\n\n연도\t집행액\n2019\t5\n`)).toHaveLength(2);
  });

  it("are refused where the file stops inside one", () => {
    const cut = `예산\n${HEAD}\n가\t1,000\t있음\n나\t2,0`;
    expect(() => readText(cut, "text")).toThrow("table cut off at line 4: 2 of 3 cells");
    expect(() => readText(`${cut}\n끝.`, "text")).not.toThrow();
  });

  it("refuses a file that stops inside a list of its last row", () => {
    const cut = "추진실적\n\n2019년도\t<ul> ○ 강좌(3회) </ul>\n2020년도\t<ul> ○ 강좌(4";
    expect(() => readText(cut, "text")).toThrow("list cut off in the row at line 4");
  });
});

it("refuses a row of more cells than a table has, and a text longer than any document", () => {
  expect(() => readText("1|".repeat(100_001), "text")).toThrow("a row of more than 100000 cells");
  expect(() => readDecoded("가".repeat(4_000_001), "a.txt")).toThrow(
    "more than 4000000 characters",
  );
});

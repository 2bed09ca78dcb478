import { expect, test } from "vitest";
import { words } from "../../loaders/notation/range";
import { readText } from "../../loaders/read/text";

/** The tables of a text, cell by cell. */
const tablesIn = (text: string) =>
  readText(text, "text").blocks.flatMap((block) =>
    block.kind === "table"
      ? [block.rows.map(({ cells }) => cells.map((cell) => words(text, cell)))]
      : [],
  );

test("one cell a line, the header of a column over two lines", () => {
  const text =
    "구 분\n2017예산액\n(A)\n2018예산액\n(B)\n계\n450,000\n505,000\n민간위탁금\n450,000\n505,000\n";
  expect(tablesIn(text)).toEqual([
    [
      ["구 분", "2017예산액 (A)", "2018예산액 (B)"],
      ["계", "450,000", "505,000"],
      ["민간위탁금", "450,000", "505,000"],
    ],
  ]);
});

test("rows of years", () => {
  const text = "연도\n최종예산\n집행액\n집행잔액\n2014\n260\n250\n10\n2015\n335\n330\n5\n";
  expect(tablesIn(text)).toEqual([
    [
      ["연도", "최종예산", "집행액", "집행잔액"],
      ["2014", "260", "250", "10"],
      ["2015", "335", "330", "5"],
    ],
  ]);
});

test("a list of short lines is no table", () => {
  const text =
    "사업개요\n회 계\n일반회계\n사업기간\n2021.1~12월\n사업비\n505,000천원\n시비\n505,000천원\n구비\n";
  expect(tablesIn(text)).toEqual([]);
});

test("a schedule whose total has no period, between a heading and another", () => {
  const text =
    "2 추진일정\n(단위 : 천원)\n추진절차\n추진기간\n집행금액\n추진세부내용\n계\n900\n공모\n2031.10\n300\n공고, 심사\n정산\n’31. 11. ~ 12.\n-\n3 기대효과\n";
  expect(tablesIn(text)).toEqual([
    [
      ["추진절차", "추진기간", "집행금액", "추진세부내용"],
      ["계", "", "900", ""],
      ["공모", "2031.10", "300", "공고, 심사"],
      ["정산", "’31. 11. ~ 12.", "-", ""],
    ],
  ]);
});

test("what the national treasury pays stands before each sum, names of columns have blanks", () => {
  const text = "사업명\n예산액\n금회 교부액\n총계\n(x-) 900\n(x-) -\n배움터\n(x-) 900\n△ 100\n";
  expect(tablesIn(text)).toEqual([
    [
      ["사업명", "예산액", "금회 교부액"],
      ["총계", "(x-) 900", "(x-) -"],
      ["배움터", "(x-) 900", "△ 100"],
    ],
  ]);
});

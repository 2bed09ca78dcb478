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

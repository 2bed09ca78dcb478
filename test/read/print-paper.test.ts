import { expect, test } from "vitest";
import fc from "fast-check";
import type { Paper, PaperCell, PaperPart } from "../../loaders/read/paper";
import { printPaper } from "../../loaders/read/print-paper";
import { Evidence } from "../../loaders/read/evidence";
import { tablesOf } from "./tables";

const at = (page: number | null) => ({ page, section: null });
const words = (text: string, page: number | null = null): PaperPart => ({
  kind: "text",
  text,
  level: null,
  ...at(page),
});

type Print = string | [text: string, rowSpan: number, colSpan: number];

/** A table of cells in their places; null where none begins. */
function tableOf(rows: (Print | null)[][], page: number | null = null): PaperPart {
  const cells = rows.flatMap((prints, row) =>
    prints.flatMap((print, column): PaperCell[] => {
      if (print === null) return [];
      const [text, rowSpan, colSpan] = typeof print === "string" ? [print, 1, 1] : print;
      return [{ row, column, rowSpan, colSpan, isHeader: false, parts: [words(text, page)] }];
    }),
  );
  const columns = Math.max(...rows.map((row) => row.length));
  return { kind: "table", rows: rows.length, columns, cells, ...at(page) };
}

const printed = (...parts: PaperPart[]) => printPaper({ parts, notes: [] } satisfies Paper, "hwpx");

test("a label stands beside every row it reaches over, a number or a count only once", () => {
  const reading = printed(
    tableOf([
      ["구분", "내용", "금액"],
      [
        ["1분기", 2, 1],
        ["교육 3회", 2, 1],
        ["1,000", 2, 1],
      ],
      [null, null, null],
      ["계", "끝", "2,000"],
      [["2분기", 2, 1], "모임", "5"],
      [null, "장터", "6"],
    ]),
  );
  expect(tablesOf(reading)[0]?.slice(1)).toEqual([
    ["1분기", "교육 3회", "1,000"],
    ["계", "끝", "2,000"],
    ["2분기", "모임", "5"],
    ["2분기", "장터", "6"],
  ]);
});

test("columns in which no cell prints are left out of a frame", () => {
  const reading = printed(
    tableOf([
      [["항목", 1, 3], null, null, "", ["금액", 1, 2], null],
      [["계", 1, 3], null, null, "", ["7", 1, 2], null],
    ]),
  );
  expect(tablesOf(reading)).toEqual([
    [
      ["항목", "금액"],
      ["계", "7"],
    ],
  ]);
});

test("boxes, banners and frames of scattered cells are lines", () => {
  const frame = Array.from({ length: 8 }, (_, row) =>
    Array.from({ length: 9 }, (_value, column) =>
      column === 0 ? `이름${String(row)}` : column === row + 1 ? "값" : "",
    ),
  );
  const reading = printed(
    tableOf([["상자 안의 글"]]),
    tableOf([["Ⅰ", "추진배경"]]),
    tableOf(frame),
  );
  const lines = reading.text.split("\n").filter(Boolean);
  expect(lines.slice(0, 3)).toEqual(["상자 안의 글", "Ⅰ 추진배경", "이름0 값"]);
  expect(lines).toHaveLength(10);
  expect(tablesOf(reading)).toEqual([]);
});

test("a table that goes on behind a page break is one, and each span tells its page", () => {
  const head = ["연도", "예산액"];
  const reading = printed(
    tableOf([head, ["2017", "1"]], 1),
    tableOf([head, ["2018", "2"]], 2),
    words("끝", 3),
  );
  expect(tablesOf(reading)).toEqual([[head, ["2017", "1"], ["2018", "2"]]]);
  const evidence = new Evidence("x", reading.text, reading.places);
  const pages = ["2017", "2018", "끝"].map((print) => {
    const start = reading.text.indexOf(print);
    return evidence.span({ start, end: start + print.length }).locator.page;
  });
  expect(pages).toEqual([1, 2, 3]);
});

test("a span of a divided document names its section before its headings", () => {
  const parts = [1, 2].map((section) => ({ ...words("글"), section }));
  const { text, places } = printed(...parts);
  const evidence = new Evidence("x", text, places);
  const { locator } = evidence.span({ start: 2, end: 3 }, { section: "1 개요" });
  expect(locator.section).toBe("구역 2 › 1 개요");
});

test("every cell is printed once, whatever its span", () => {
  const spans = fc.record({
    rowSpan: fc.integer({ min: 1, max: 4 }),
    colSpan: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(spans, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
      (rows) => {
        let number = 0;
        const names: string[] = [];
        const table = tableOf(
          rows.map((row) =>
            row.map(({ rowSpan, colSpan }): Print => {
              const name = `칸${String((number += 1))}.`;
              names.push(name);
              return [name, rowSpan, colSpan];
            }),
          ),
        );
        const { text, blocks } = printed(table);
        for (const name of names) expect(text.split(name)).toHaveLength(2);
        for (const block of blocks) {
          const cells = block.kind === "table" ? block.rows.flatMap((row) => row.cells) : [];
          const own = cells.filter(({ covered, start, end }) => !covered && end > start);
          if (block.kind === "table") expect(own).toHaveLength(names.length);
        }
      },
    ),
  );
});

import { csvParseRows } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellText, csvFile } from "../../loaders/publish/csv";

describe("csv", () => {
  it("reads back as what was written", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1 }), (texts) => {
        const columns = [
          { name: "quote", type: "text" as const },
          { name: "n", type: "number" as const },
        ];
        const file = csvFile({ columns, rows: texts.map((quote, n) => ({ quote, n })) });
        expect(file.startsWith("\uFEFFquote,n\r\n")).toBe(true);
        const [, ...rows] = csvParseRows(file.slice(1).replace(/\r\n$/, ""));
        expect(rows).toEqual(texts.map((text, n) => [cellText(text), String(n)]));
      }),
    );
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["-> 반영", "'-> 반영"],
    ["-1,129,462", "-1,129,462"],
    ["+5.0%", "+5.0%"],
  ])("makes %s harmless", (text, expected) => {
    expect(cellText(text)).toBe(expected);
  });

  it("leaves null empty and writes lists as JSON", () => {
    expect([cellText(null), cellText(["가", "나"]), cellText(-3)]).toEqual([
      "",
      '["가","나"]',
      "-3",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { csvText, tsvText } from "../../src/figures/output/csv.js";
import type { AnyFigure, Datum } from "../../src/figures/figure.js";
import { executionRate } from "../../src/figures/execution-rate.js";
import {
  dataColumns,
  linesOf,
  readerColumns,
  workbookColumns,
} from "../../src/figures/output/sheet.js";
import { shownValues } from "../../src/figures/output/shown-values.js";

function row(given: Partial<Datum> & Record<string, unknown>): Datum {
  return {
    ...{
      value: 94.05,
      unit: "%",
      phase: "executed",
      facts: ["b", "a"],
      formula: "{b} ÷ {a} × 100",
    },
    ...{ findings: [], subject: "동네책방", sources: ["가", "나"], corrections: ["x"] },
    ...given,
  };
}

const FIGURE: AnyFigure = {
  ...(executionRate as unknown as AnyFigure),
  columns: [
    { key: "year", words: { ko: "연도", en: "Year" }, format: "year" },
    { key: "settledSum", words: { ko: "집행액", en: "Executed" }, format: "won" },
    { key: "value", words: { ko: "집행률", en: "Rate" }, format: "percent" },
    { key: "phase", words: { ko: "단계", en: "Phase" }, format: "phase" },
  ],
};

const ROWS = [
  row({ year: 2017, settledSum: 4_908_037_000 }),
  row({
    year: 2020,
    settledSum: null,
    value: null,
    unit: null,
    facts: [],
    formula: null,
    sources: [],
  }),
];

const documentsOf = (facts: readonly string[]): string[] =>
  facts.length === 0 ? [] : ["d1", "d2"];

describe("a figure's rows for machines", () => {
  const [head, first, gap] = linesOf(dataColumns(FIGURE, documentsOf), ROWS);
  const cell = (line: string[] | undefined, name: string) => line?.[head?.indexOf(name) ?? -1];

  it("have names with their units, each column once", () => {
    expect(head?.slice(0, 4)).toEqual(["year", "settled_sum_krw", "value_percent", "phase"]);
    expect(new Set(head).size).toBe(head?.length);
  });

  it("keep exact won and codes, and carry what each value rests on", () => {
    expect(cell(first, "settled_sum_krw")).toBe("4908037000");
    expect(cell(first, "phase")).toBe("executed");
    expect(cell(first, "document_ids")).toBe("d1 d2");
    expect(cell(first, "fact_ids")).toBe("b a");
    expect(cell(first, "formula")).toBe("{b} ÷ {a} × 100");
    expect(cell(first, "documents")).toBe("가; 나");
  });

  it("leave a gap empty, which is not zero", () => {
    expect([cell(gap, "value_percent"), cell(gap, "settled_sum_krw")]).toEqual(["", ""]);
  });
});

describe("a figure's rows for readers", () => {
  it("speak their language and keep numbers as numbers", () => {
    const columns = readerColumns(FIGURE, "ko");
    expect(columns.map(({ head }) => head)).toEqual(["연도", "집행액 (원)", "집행률 (%)", "단계"]);
    const [first] = ROWS;
    expect(columns.map((column) => (first === undefined ? null : column.cell(first)))).toEqual([
      2017,
      4_908_037_000,
      94.05,
      "집행액",
    ]);
  });

  it("in a workbook end with the ids", () => {
    const heads = workbookColumns(FIGURE, documentsOf, "en").map(({ head }) => head);
    expect(heads).toEqual(expect.arrayContaining(["Document ids", "Fact ids", "Formula"]));
  });
});

describe("text for spreadsheets", () => {
  it("is CSV with its mark, CRLF, quotes doubled, and no formula that runs", () => {
    const lines = linesOf(
      [{ head: "이름", isAmount: false, cell: ({ subject }) => subject }],
      [row({ subject: "=1+1" }), row({ subject: '가,"나"\n다' })],
    );
    expect(csvText(lines)).toBe('\uFEFF이름\r\n\'=1+1\r\n"가,""나""\n다"\r\n');
  });

  it("pasted, keeps cells that hold a tab whole", () => {
    expect(tsvText([["a\tb", "c"]])).toBe('"a\tb"\tc');
  });
});

describe("the values that a figure shows", () => {
  it("are those of its columns, each once, without gaps", () => {
    const traces = shownValues(FIGURE, [...ROWS, ...ROWS]);
    expect(traces).toHaveLength(1);
    expect(traces[0]?.formula).toBe("{b} ÷ {a} × 100");
  });
});

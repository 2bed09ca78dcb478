import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { CoverageDatum } from "../../src/figures/data/coverage.js";
import { coverage } from "../../src/figures/coverage.js";
import type { DocumentDatum } from "../../src/figures/data/documents.js";
import { documents } from "../../src/figures/documents.js";
import type { Datum } from "../../src/figures/figure.js";
import { sourceLine } from "../../src/figures/words/sources.js";
import { plain } from "../../src/words/sentence.js";

const SUMMED: Omit<Datum, "value"> = {
  ...{ unit: "건", phase: null, facts: [], formula: null, findings: [] },
  ...{ subject: "all", sources: [] },
};

const { document } = new JSDOM("").window;

describe("a ledger of thousands", () => {
  it("counts the programmes that have a measure, and hatches a year without any", () => {
    const cell = (year: number, value: number): CoverageDatum => ({
      ...{ ...SUMMED, measure: "money", programme: null, name: "executed", year, value },
      ...{ present: value > 0, programmes: 5000, documents: 5300 },
    });
    const data = [cell(2019, 0), cell(2020, 3120), cell(2021, 40)];
    expect(plain(coverage.words.ko.title(data))).toBe(
      "사업 5,000개 가운데 3,120개에 2020년 집행액이 있다",
    );
    expect(coverage.words.en.source(data)).toBe("Source: 5,300 documents");
    const drawn = coverage.draw(data, { width: 320, locale: "ko", document });
    expect(drawn.querySelectorAll("rect[data-furniture='count']")).toHaveLength(2);
    expect(drawn.querySelectorAll("rect[fill='url(#gap-coverage)']")).toHaveLength(1);
  });

  it("tells documents by family, office and year, the offices that are not told apart last", () => {
    const row = (given: Partial<DocumentDatum>): DocumentDatum => ({
      ...{ ...SUMMED, sort: "office", name: null, year: 2020, value: 90, findingCount: 0 },
      documents: 100,
      ...given,
    });
    const family = { sort: "family" as const, name: "budget-sheet", value: 100 };
    const data = [row(family), row({}), row({ name: "마을국", value: 10 })];
    expect(plain(documents.words.en.title(data))).toBe("100 documents: 100 budget sheets");
    const drawn = documents.draw(data, { width: 1200, locale: "ko", document });
    const text = drawn.textContent;
    expect(text.indexOf("마을국")).toBeLessThan(text.indexOf("그 밖의 곳"));
  });

  it("names few sources and counts many", () => {
    const data = (count: number) => [
      {
        ...SUMMED,
        value: 1,
        sources: Array.from({ length: count }, (_, i) => `문서 ${String(i)}`),
      },
    ];
    expect(sourceLine(data(2), "ko")).toBe("출처: 「문서 0」, 「문서 1」");
    expect(sourceLine(data(13), "ko")).toBe("출처: 문서 13건");
    expect(sourceLine([], "en")).toBe("Source: none");
  });
});

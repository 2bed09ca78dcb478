import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Evidence } from "../../loaders/read/evidence";

describe("a span", () => {
  it("counts code points, so that a bullet outside the basic plane is one", () => {
    const text = "󰏚󰏅 참석 26명 󰏚";
    const start = text.indexOf("26명");
    const span = new Evidence("가", text).span({ start, end: start + 3 }, { row: "참석" });
    expect(span).toEqual({
      start: 6,
      end: 9,
      quote: "26명",
      prefix: "󰏚󰏅 참석 ",
      suffix: " 󰏚",
      locator: { page: null, section: null, table: null, row: "참석", column: null },
    });
  });

  it("is a slice of the text, with up to 32 code points on both sides", () => {
    const text = fc
      .array(fc.constantFrom("가", "1", " ", "\n", "󰏚", "🙂"), { minLength: 1, maxLength: 120 })
      .map((points) => points.join(""));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (stream, one, other) => {
        const points = [...stream];
        const [start, end] = [one % points.length, other % points.length].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const units = (to: number) => points.slice(0, to).join("").length;
        const span = new Evidence("가", stream).span({ start: units(start), end: units(end) });
        expect([span.start, span.end]).toEqual([start, end]);
        expect(span.quote).toBe(points.slice(start, end).join(""));
        expect(span.prefix).toBe(points.slice(Math.max(0, start - 32), start).join(""));
        expect(span.suffix).toBe(points.slice(end, end + 32).join(""));
      }),
    );
  });
});

describe("an id", () => {
  it("says what a fact says and not where it stands", () => {
    const id = (text: string, source = "가") =>
      new Evidence(source, text).id("amount", ["예산"], "인건비", 2021);
    expect(id("인건비 1원")).toBe(id("옮긴 문단 뒤의 인건비 1원"));
    expect(id("인건비 1원")).toMatch(/^amount-[0-9a-f]{16}$/u);
    expect(id("인건비 1원", "나")).not.toBe(id("인건비 1원"));
  });

  it("tells facts that say the same apart by their order", () => {
    const evidence = new Evidence("가", "");
    const ids = ["회의", "회의", "교육", "회의"].map((label) => evidence.id("activity", label));
    expect(new Set(ids).size).toBe(4);
    const again = new Evidence("가", "");
    expect(["교육", "회의", "회의", "회의"].map((label) => again.id("activity", label))).toEqual([
      ids[2],
      ids[0],
      ids[1],
      ids[3],
    ]);
  });

  it("keeps a list of headings apart from their words run together", () => {
    const evidence = new Evidence("가", "");
    expect(evidence.id("amount", ["가", "나"])).not.toBe(evidence.id("amount", ["가나"]));
  });
});

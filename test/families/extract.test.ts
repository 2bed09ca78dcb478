import { describe, expect, it } from "vitest";
import { PLAN, budgetSheetText } from "./budget-sheet-text";
import { PLACEHOLDERS, meetingText } from "./meeting-text";
import { factsOf, spansIn } from "./show";

const DOCUMENTS = {
  "a budget sheet": budgetSheetText(PLAN),
  "a meeting in lines": meetingText({ flat: false }),
  "a meeting on one line": meetingText({ flat: true }),
};

describe.each(Object.entries(DOCUMENTS))("the facts of %s", (_, text) => {
  const facts = factsOf(text);

  it("stand where they say, in code points of the text", () => {
    const points = Array.from(facts.text);
    const spans = spansIn(facts);
    expect(spans.length).toBeGreaterThan(20);
    for (const [span, asWritten] of spans) {
      expect(points.slice(span.start, span.end).join("")).toBe(span.quote);
      if (asWritten !== null) expect(asWritten).toBe(span.quote);
    }
  });

  it("have ids of their own, the same in every reading", () => {
    const ids = JSON.stringify(facts).match(/"id":"[^"]+"/gu) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(factsOf(text)).toEqual(facts);
  });

  it("never show a name or a number to call", () => {
    expect(PLACEHOLDERS.filter((name) => text.includes(name)).length).toBeGreaterThan(1);
    const shown = JSON.stringify(facts);
    expect(PLACEHOLDERS.filter((name) => shown.includes(name))).toEqual([]);
    expect(Array.from(facts.text)).toHaveLength(Array.from(text).length);
  });
});

it("keeps the ids of facts when a paragraph moves", () => {
  const text = budgetSheetText(PLAN);
  const moved = text.replace(
    "3 사업설명",
    "3 사업설명\n\n□ 사업목적\n\n- 배움을 잇는 마을을 만듦 🙂",
  );
  const ids = (read: string) => factsOf(read).amounts.map(({ id }) => id);
  expect(ids(moved)).toEqual(ids(text));
});

it.each([
  ["page.md", "markdown"],
  ["page.markdown", "markdown"],
  ["page.txt", "text"],
])("knows the format of %s", (path, format) => {
  expect(factsOf(budgetSheetText(PLAN), path).source).toMatchObject({ path, format });
});

it("refuses a document of no known family, and says how near it comes", () => {
  expect(() => factsOf("오늘의 마을 소식을 알려 드립니다.")).toThrow(
    expect.objectContaining({
      code: "unknown-family",
      message:
        "of no known family: budget-sheet 0.00, approved-document 0.00, official-record 0.00",
    }),
  );
});

// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { answer } from "../../src/components/evidence/answer.js";
import type { Evidence } from "../../src/components/evidence/shards.js";
import { thinStops } from "../../src/components/evidence/stops.js";
import { value } from "../../src/components/evidence/value.js";
import { COUNTED, printed } from "../../src/words/trace.js";

function evidence(id: string, asWritten: string, given: Partial<Evidence> = {}): Evidence {
  return {
    id,
    kind: "amount",
    source: {
      id: "source",
      title: "동네책방 운영",
      publisher: "가온시",
      documentNumber: "가온과-27",
      licence: null,
      isTranscription: true,
      url: null,
      knownFrom: "2020-03-04",
      knownBy: "approval",
      replacedOn: null,
      currentId: "source",
    },
    asWritten,
    citation: "결산 › 2020 › 집행액",
    prefix: "앞 ",
    quote: asWritten,
    suffix: " 뒤",
    restated: false,
    label: "집행액",
    header: null,
    path: [],
    year: 2020,
    phase: "executed",
    value: null,
    unit: "천원",
    unitFrom: "header",
    conversion: null,
    also: [],
    corrections: [],
    elsewhere: [],
    checks: [],
    numbers: [],
    ...given,
  };
}

function shown(text: string, on: Parameters<typeof value>[1], all: Evidence[]): HTMLElement {
  const box = document.createElement("div");
  if (typeof on !== "string") box.append(...answer({ text, on }, all));
  return box;
}

describe("a row of a table", () => {
  it("has one stop for cells that rest on the same", () => {
    const row = document.createElement("tr");
    const on = printed(["a"]);
    row.append(value("글쓰기", on), value("3회", on), value("50%", { ...on, formula: "{a} ÷ 6" }));
    thinStops(row);
    expect(row.querySelectorAll("[tabindex]")).toHaveLength(2);
    expect(row.querySelectorAll("[data-facts='a']")).toHaveLength(3);
  });
});

describe("the evidence of a wrong print", () => {
  it("says what is meant and why, and what other documents print", () => {
    const wrong = evidence("a", "60천원", {
      corrections: [
        {
          ...{ id: "slip", printed: "60천원", meant: "61천원", status: "reported" as const },
          ...{
            reasonKo: "합이 맞지 않는다.",
            reasonEn: "the sum fails.",
            evidence: "61 = 40 + 21",
          },
        },
      ],
      elsewhere: [
        {
          ...{ fact: "b", document: "동네책방 운영 (2021)", asWritten: "61천원", isSame: false },
          ...{ knownFrom: "2021-05-06", knownBy: "access" as const },
          isEdition: false,
        },
      ],
    });
    const box = shown("60천원", printed(["a"]), [wrong]);
    for (const words of ["61천원", "합이 맞지 않는다.", "61 = 40 + 21", "알림", "다른 값"])
      expect(box.textContent).toContain(words);
    expect(box.textContent).toContain("2021년 5월 6일(목) (받은 날)");
    expect(box.querySelector("button[data-facts='b']")?.textContent).toContain("61천원");
  });
});

describe("an answer", () => {
  const both = [evidence("a", "90"), evidence("b", "100", { label: "예산현액" })];

  it("shows a printed value with its passage, place, document and notice", () => {
    const box = shown("90", printed(["a"]), [evidence("a", "90")]);
    expect(box.querySelector("blockquote mark")?.textContent).toBe("90");
    expect(box.textContent).toContain("결산 › 2020 › 집행액");
    expect(box.textContent).toContain("문서에 적혀 있지 않음");
    expect(box.textContent).toContain("원문 아님");
    expect(box.querySelector("a.primary")?.getAttribute("href")).toBe(
      "./document.html?id=source#fact-a",
    );
  });

  it("links every operand of a formula, and says what it comes to", () => {
    const on = { facts: ["a", "b"], formula: "{a} ÷ {b} × 100", findings: [] };
    const box = shown("90.00%", on, both);
    expect(box.querySelector(".formula")?.textContent).toBe("90 ÷ 100 × 100 = 90.00%");
    const operands = [...box.querySelectorAll<HTMLElement>(".operand")];
    expect(operands.map(({ dataset }) => dataset["facts"])).toEqual(["a", "b"]);
    expect(box.querySelectorAll(".entry")).toHaveLength(2);
  });

  it("lists what was counted, and further prints of the same", () => {
    const counted = shown("2가지", { facts: ["a", "b"], formula: COUNTED, findings: [] }, both);
    expect(counted.querySelectorAll(".entry")).toHaveLength(2);
    const twice = shown("90", printed(["a", "b"]), both);
    expect(twice.querySelectorAll("[data-evidence]")).toHaveLength(1);
    expect(twice.querySelector(".entry")?.getAttribute("data-facts")).toBe("b");
  });

  it("never quotes what is in other words", () => {
    const box = shown("90", printed(["a"]), [evidence("a", "90", { restated: true })]);
    expect(box.querySelector("blockquote")).toBeNull();
    expect(box.textContent).toContain("요약(원문 아님)");
  });
});

it("names what a document says of itself in the reader's language, beside the print", () => {
  document.documentElement.lang = "en";
  const header = { field: "approvedOn", part: "header" } as const;
  const shown = evidence("a", "2020.3.4.", { kind: "header_field", header, phase: null });
  const [article] = answer({ text: "", on: printed(["a"]) }, [shown]);
  document.documentElement.lang = "ko";
  expect(article?.querySelector("dd")?.textContent).toBe("date of approval (결재일)");
  expect(article?.querySelector(".citation")?.textContent).toBe(
    "head of the document › date of approval",
  );
});

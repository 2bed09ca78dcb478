// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { sourceText } from "../../src/components/document/blocks.js";
import { factList } from "../../src/components/document/facts.js";
import { coverageSentence } from "../../src/components/document/head.js";
import { ledgerTable } from "../../src/components/document/ledger.js";
import { legend } from "../../src/components/document/legend.js";
import type { Block, DocumentView, Part } from "../../src/components/document/load.js";
import { fateOf } from "../../src/components/document/parts.js";
import { depthsOf } from "../../loaders/publish/document/depths";
import { plain } from "../../src/words/sentence.js";

const cell = (...parts: Part[]) => ({ parts, rowSpan: 1, columnSpan: 1 });

function block(given: Partial<Block>): Block {
  return { kind: "paragraph", level: null, mark: null, parts: [], rows: [], depth: null, ...given };
}

function numeral(id: string, text: string, facts: string[]): Part {
  return { text, number: { id, role: facts.length === 0 ? "year" : "amount", facts } };
}

function fact(id: string, label: string, number: string | null): DocumentView["facts"][number] {
  const common = { header: null, asWritten: "90", citation: "결산", block: 0 };
  return { id, kind: "amount", label, number, ...common };
}

const VIEW: Pick<DocumentView, "blocks" | "facts" | "findings" | "coverage"> = {
  blocks: [
    block({
      kind: "table",
      rows: [[cell(numeral("n0", "2020", [])), cell(numeral("n1", "90", ["a"]))]],
    }),
    block({ parts: ["<script>alert(1)</script> ", { text: "줄인 말", restated: true }] }),
  ],
  facts: [fact("a", "집행액", "n1"), fact("b", "담당 부서", null)],
  findings: [
    {
      id: "x",
      rule: "sums",
      titleKo: "합은 맞는다",
      titleEn: "sums hold",
      class: "contradiction",
      severity: "warning",
      expected: "80",
      actual: "90",
      citation: "결산",
      numbers: ["n1"],
      block: 0,
    },
  ],
  coverage: { numbers: 2, inFacts: 1, inRoles: 1, unexplained: 0, shareExplained: 100 },
};

const view = VIEW as DocumentView;

describe("the text of a document", () => {
  const text = sourceText(view);

  it("marks every numeral with its fate, and gives each fact its anchor", () => {
    const marks = [...text.querySelectorAll("mark")].map((mark) => [mark.id, mark.className]);
    expect(marks).toEqual([
      ["n0", "fate-role"],
      ["n1", "fate-fact doubted"],
    ]);
    expect(text.querySelector("#n1 #fact-a")?.textContent).toBe("90");
    expect(text.querySelector("#n1 [role='button']")?.getAttribute("data-facts")).toBe("a");
    expect(fateOf({ id: "n", role: "unexplained", facts: [] })).toBe("unexplained");
  });

  it("shows markup as text, labels what is restated, and findings beside their block", () => {
    expect(text.querySelector("script")).toBeNull();
    expect(text.textContent).toContain("<script>alert(1)</script>");
    const restated = text.querySelector("#block-1 .restated-mark");
    expect(restated?.getAttribute("aria-label")).toBe("요약(원문 아님)");
    expect(legend(text).querySelector(".legend-key")?.textContent).toBe("≈ 요약(원문 아님)");
    // Who hears the page hears the passage first, then what is wrong with it.
    const note = text.querySelector("#finding-x");
    expect(note?.textContent).toContain("합은 맞는다");
    expect(note?.parentElement?.previousElementSibling?.id).toBe("block-0");
    // The same number stands at the numeral and at the note, and each leads to the other.
    expect(text.querySelector("#n1 + sup a")?.outerHTML).toContain('href="#finding-x"');
    expect(note?.querySelector("a[href='#n1']")?.textContent).toBe("1");
  });

  it("puts more notes than fit beside a passage below it, and offers no numerals that are not there", () => {
    const findings = Array.from({ length: 5 }, (_, index) => ({
      ...view.findings[0],
      ...{ id: String(index), numbers: [] },
    }));
    const crowded = sourceText({ ...view, findings } as DocumentView);
    expect(crowded.querySelectorAll("#block-0 > .below > .finding").length).toBe(5);
    // What no numeral shows is numbered in the cell that does.
    expect(crowded.querySelectorAll("#block-0 td:nth-child(2) > sup").length).toBe(5);
    expect(legend(text).textContent).not.toContain("쓰임 모름");
  });

  it("shows the numerals of one role alone, and all of them again", () => {
    const key = legend(text);
    const button = [...key.querySelectorAll("button")].find(
      (each) => each.textContent === "금액 1",
    );
    button?.click();
    expect(button?.getAttribute("aria-pressed")).toBe("true");
    expect([...text.querySelectorAll(".chosen")].map(({ id }) => id)).toEqual(["n1"]);
    button?.click();
    expect(text.classList.contains("filtered")).toBe(false);
  });
});

it("keeps the order of headings where the document skips levels", () => {
  const levels = [2, 4, 2, 1, 3];
  const given = levels.map((level) => block({ kind: "heading", level, parts: [String(level)] }));
  const depths = depthsOf([...given, block({ kind: "paragraph" })]);
  expect(depths).toEqual([0, 1, 0, 0, 1, null]);
  const blocks = given.map((heading, index) => ({ ...heading, depth: depths[index] ?? null }));
  const skipping = { ...view, blocks, facts: [], findings: [] };
  const names = [...sourceText(skipping).querySelectorAll("h3, h4, h5, h6")];
  expect(names.map(({ localName }) => localName)).toEqual(["h3", "h4", "h3", "h3", "h4"]);
});

it("begins a line at each row of an agenda that a file ran together", () => {
  const time = (id: string): Part => ({
    text: "10:30~10:40",
    number: { id, role: "time", facts: [id] },
  });
  const row = (id: string) => ({ ...fact(id, "순서", id), kind: "agenda_row" as const });
  const blocks = [block({ parts: ["시간 ", time("r"), " 인사 ", time("s")] })];
  const facts = [row("r"), { ...row("s"), kind: "meeting" as const }];
  const text = sourceText({ ...view, blocks, facts, findings: [] });
  expect([...text.querySelectorAll("br")].map((line) => line.nextElementSibling?.id)).toEqual([
    "r",
  ]);
});

it("tells what is alike and holds in one line of the checks", () => {
  const line = (actual: string, findingId: string | null): DocumentView["ledger"][number] => ({
    ...{ rule: "absent", titleKo: "불참", titleEn: "absent", findingKo: null, findingEn: null },
    ...{ expected: null, formula: null, actual, findingId, facts: [actual] },
    outcome: findingId === null ? "holds" : "fails",
  });
  const made = ledgerTable({
    ...view,
    ledger: [line("중구", null), line("성북구", "x"), line("노원구", null)],
  });
  const last = [...made.querySelectorAll("tbody tr")].map(
    (row) => row.lastElementChild?.textContent,
  );
  expect(last).toEqual(["중구, 노원구", "성북구"]);
});

it("narrows the list of facts by words, and says where none is left", () => {
  const list = factList(view);
  const search = list.querySelector("input");
  const type = (words: string): (string | null)[] => {
    if (search !== null) search.value = words;
    search?.dispatchEvent(new Event("input"));
    return [...list.querySelectorAll("li:not([hidden]) a")].map((link) =>
      link.getAttribute("href"),
    );
  };
  expect(type("부서")).toEqual(["#fact-b"]);
  expect(type("없는 말")).toEqual([]);
  expect(list.querySelector("[aria-live]")?.textContent).toBe("찾은 사실이 없다");
});

it("says how much of a document is accounted for", () => {
  expect(plain(coverageSentence(view, "ko"))).toBe(
    "인쇄된 숫자 2개 가운데 1개는 사실이 되었고 1개는 날짜나 차례처럼 쓰임만 있다. 쓰임을 모르는 숫자는 없다.",
  );
  const none = { ...view.coverage, numbers: 0 };
  expect(plain(coverageSentence({ coverage: none }, "ko"))).toBe("이 문서에는 숫자가 없다.");
});

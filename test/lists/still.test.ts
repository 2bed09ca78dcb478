// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { amounts, uncrossed } from "../../src/lists/amounts.js";
import { checks } from "../../src/lists/checks.js";
import { records, type RecordRow } from "../../src/lists/records.js";
import { LISTS } from "../../src/lists/registry.js";
import { rules, unapplied } from "../../src/lists/rules.js";
import { stillList } from "../../src/lists/drawing/still.js";

type AmountRow = Parameters<NonNullable<typeof uncrossed.keeps>>[0];

const row = (index: number): AmountRow => ({
  ...{
    id: `amount-${String(index)}`,
    source_id: "s1",
    document: "마을 사업 운영",
    label: "인건비",
  },
  ...{ year: 2031, phase: "budget", amount_krw: 1000 * index, as_written: "1,000원" },
  ...{ place: "1 개요", confidence: "certain", is_crossed: true, findings: ["f1"] },
});

const ROWS = Array.from({ length: 60 }, (_, index) => row(index));

const draw = (rows: AmountRow[], subject: string | null = null): HTMLElement =>
  stillList(amounts, rows, { document, locale: "en", subject, data: "../data/" });

describe("a list without script", () => {
  test("shows its first rows, how many there are and where all of them are", () => {
    const drawn = draw(ROWS);
    expect(drawn.querySelectorAll("tbody tr")).toHaveLength(50);
    expect(drawn.querySelector(".table-status")?.textContent).toBe(
      "60 rows, the first 50 shown · All of them as CSV",
    );
    const file = drawn.querySelector(".table-status a")?.getAttribute("href");
    expect(file).toBe("../data/downloads/csv/amount.csv");
    expect(draw(ROWS, "마을 사업").textContent).toContain("마을 사업 · 60 rows");
  });

  test("ties values to what they rest on, links doubts and names the language of the print", () => {
    const [first] = draw(ROWS.slice(7, 8)).querySelectorAll("tbody tr");
    const won = first?.querySelector("[data-findings]");
    expect(won?.textContent).toBe("7,000");
    expect(won?.getAttribute("data-facts")).toBe("amount-7");
    expect(first?.querySelector("sup a")?.getAttribute("href")).toBe("./checks.html#f1");
    const place = first?.querySelector('a[href="../data/en/documents/s1.html#fact-amount-7"]');
    expect(place?.getAttribute("lang")).toBe("ko");
    // Nothing answers to a click before the live list stands.
    expect(first?.querySelector("[role=button]")).toBeNull();
  });

  test("says once what all rows have in common, unless there is a single row", () => {
    const heads = (drawn: HTMLElement) =>
      [...drawn.querySelectorAll("thead th")].map(({ textContent }) => textContent);
    const drawn = draw(ROWS);
    expect(heads(drawn)).toEqual(["Item", "Year", "Amount (won)", "Phase", "As printed", "Place"]);
    const [, common] = drawn.querySelectorAll(".table-status");
    expect(common?.textContent).toBe(
      "The same in every row. Reading: certain · Document: 마을 사업 운영",
    );
    expect(common?.querySelector("[lang=ko]")?.textContent).toBe("마을 사업 운영");
    expect(heads(draw(ROWS.slice(0, 1)))).toContain("Document");
  });

  test("says in words of its own that nothing is left", () => {
    const none = stillList(uncrossed, ROWS, { document, locale: "ko", subject: null, data: "" });
    expect(none.textContent).toBe(uncrossed.none?.ko);
  });
});

describe("rows that say too much for a line", () => {
  const options = { document, locale: "en", subject: null, data: "../data/" } as const;
  const rule = {
    ...{
      id: "sums",
      title_ko: "합",
      title_en: "sums add up",
      clause_ko: "합",
      clause_en: "a = b + c",
    },
    ...{ tolerance_ko: "없음", tolerance_en: "none", class: "contradiction" },
    ...{ applied: 3, holds: 2, fails: 1, uncheckable: 0 },
  };
  const record: RecordRow = {
    ...{ source_id: "s1", title: "마을 사업 운영", family: "budget-sheet", document_number: null },
    ...{ organisation: null, publisher: "어느 시", bureau: null, department: null },
    ...{ approved_on: "2031-05-15", produced_on: null, accessed_on: "2031-06-01", retention: null },
    ...{ disclosure: null, url: "https://example.org/1", sha256: "ab", original_sha256: null },
    ...{ licence_name: null, licence_url: null, licence_note: null, original_title: null },
    ...{ original_url: null, header: [["approvedOn", "header-1"]] },
    ...{ omitted: [["1 개요", "그림"]], restated: [], masked: [[null, "담당자"]] },
  };

  test("open below their name, each at its anchor; rules that found no place stand apart", () => {
    const idle = { ...rule, id: "idle", applied: 0, holds: 0, fails: 0 };
    const drawn = stillList(rules, [rule, idle], options);
    const [named, ...cells] = [...(drawn.querySelector("#rule-sums")?.children ?? [])];
    expect(named?.querySelector("details p")?.textContent).toBe("A = b + c\nAllowed: none");
    expect(cells.map(({ textContent }) => textContent).slice(1)).toEqual(["3", "2", "1", "0"]);
    expect(drawn.querySelector("#rule-idle")).toBeNull();
    expect(stillList(unapplied, [rule, idle], options).querySelectorAll("tbody tr")).toHaveLength(
      1,
    );
  });

  test("tie what a document prints of itself, name what it does not, and count what was left out", () => {
    const drawn = stillList(records, [record], options);
    expect(drawn.querySelector('[data-facts="header-1"]')?.textContent).toBe("Thu 15 May 2031");
    const address = drawn.querySelector('a[href="https://example.org/1"]');
    expect(address?.getAttribute("rel")).toBe("noreferrer");
    const names = [...drawn.querySelectorAll("dt")];
    const number = names.find(({ textContent }) => textContent === "Document number");
    expect(number?.nextElementSibling?.textContent).toBe("Not in the sources");
    const folds = [...drawn.querySelectorAll("details")].map(({ textContent }) => textContent);
    expect(folds).toEqual([
      "Left out: 1 place1 개요: 그림",
      "Restated (not the original’s words): 0 placesnone",
      "Names and telephone numbers replaced by roles: 1 place담당자",
    ]);
  });

  test("may be summed up in a sentence, even where there is none", () => {
    expect(stillList(checks, [rule], options).textContent).toBe(
      "Rules were put to the documents 3 times. They held 2 times and failed once.",
    );
    expect(stillList(checks, [], options).textContent).toContain("0 times");
  });
});

test("columns and lists have names of their own, which addresses are made of", () => {
  expect(new Set(LISTS.map(({ id }) => id)).size).toBe(LISTS.length);
  for (const list of LISTS) {
    if (!("columns" in list)) continue;
    const ids = list.columns("ko").map(({ id }) => id);
    expect(new Set(ids).size, list.id).toBe(ids.length);
    expect(list.columns("en").map(({ id }) => id)).toEqual(ids);
    expect(ids.filter((id) => !/^[a-z]+$/u.test(id))).toEqual([]);
  }
});

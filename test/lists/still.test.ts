// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { amounts, uncrossed } from "../../src/lists/amounts.js";
import { LISTS } from "../../src/lists/registry.js";
import { stillList } from "../../src/lists/still.js";

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

  test("says in words of its own that nothing is left", () => {
    const none = stillList(uncrossed, ROWS, { document, locale: "ko", subject: null, data: "" });
    expect(none.textContent).toBe(uncrossed.none?.ko);
  });
});

test("columns and lists have names of their own, which addresses are made of", () => {
  expect(new Set(LISTS.map(({ id }) => id)).size).toBe(LISTS.length);
  for (const list of LISTS) {
    const ids = list.columns("ko").map(({ id }) => id);
    expect(new Set(ids).size, list.id).toBe(ids.length);
    expect(list.columns("en").map(({ id }) => id)).toEqual(ids);
    expect(ids.filter((id) => !/^[a-z]+$/u.test(id))).toEqual([]);
  }
});

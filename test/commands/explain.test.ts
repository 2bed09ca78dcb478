import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { explain } from "../../loaders/commands/explain";
import type { LedgerInput } from "../../loaders/store/input";
import { writeLedger } from "../../loaders/store/write";
import { PLAN, budgetSheetText } from "../families/budget-sheet-text";
import { ledgerOf } from "../publish/ledger-of";

let folder = "";
let input: LedgerInput;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "explain-"));
  input = ledgerOf(budgetSheetText(PLAN));
  await writeLedger(join(folder, "ledger.duckdb"), input);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function told(id: string): Promise<string> {
  const stdout = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    await explain(id, { build: folder });
    return stdout.mock.calls.map(([chunk]) => String(chunk)).join("");
  } finally {
    stdout.mockRestore();
  }
}

describe("maeul explain", () => {
  const document = () => {
    const [first] = input.documents;
    if (!first) throw new Error("no document");
    return first;
  };

  it("tells of a sum its value, place, passage and checks; the beginning of its id is enough", async () => {
    const executed = document().facts.amounts.find(({ phase }) => phase === "executed");
    const text = await told((executed?.id ?? "").slice(0, -6));
    expect(text).toContain(`500,000 – 금액 ${executed?.id ?? ""}\n`);
    expect(text).toContain("  값: 500,000천원 = 500,000 × 1,000원 = 500,000,000원\n");
    expect(text).toContain("  단계: 집행액\n  연도: 2019\n");
    expect(text).toContain("  위치: 5 최근 3년 결산 현황 › 2019 › 집행액\n");
    expect(text).toContain("(x-) »500,000« (x-) 0");
    expect(text).toMatch(/점검: ✓ 맞음 – .*인쇄된 값/u);
  });

  it("tells of a finding what is printed, what was expected, and the facts", async () => {
    const [finding] = document().findings;
    const text = await told(finding?.id ?? "");
    expect(text).toContain(`찾은 것 ${finding?.id ?? ""}`);
    expect(text).toContain(`(${finding?.rule ?? ""})`);
    expect(text).toContain(`  인쇄된 값: ${finding?.actual ?? ""}\n`);
    for (const id of finding?.facts ?? []) expect(text).toContain(id);
  });

  it("tells of a numeral that is no fact its role and its heading", async () => {
    const article = document().facts.numbers.find(
      ({ facts, role }) => facts.length === 0 && role === "ordinal",
    );
    const text = await told(article?.id ?? "");
    expect(text).toContain("  쓰임: 차례\n");
    expect(text).toContain("  위치: 1 기본 현황\n");
  });

  it("refuses what it does not know, and what names several", async () => {
    await expect(told("amount-nobody")).rejects.toThrow("no such fact: amount-nobody");
    await expect(told("")).rejects.toThrow("no such fact: ");
    await expect(told("amount-")).rejects.toThrow(/^not one fact but \d+: amount-: amount-/u);
  });

  it("says what to do where nothing was built yet", async () => {
    await expect(explain("amount-1", { build: join(folder, "none") })).rejects.toThrow(
      /^no database: .*ledger\.duckdb: run npm run build first$/u,
    );
  });
});

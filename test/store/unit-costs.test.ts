import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Amount, Phase } from "../../loaders/schema/facts";
import type { LedgerInput } from "../../loaders/store/input";
import { Ledger } from "../../loaders/store/read";
import { writeLedger } from "../../loaders/store/write";
import { unitCost } from "../../src/figures/unit-cost.js";
import { activity } from "./example-events";
import { exampleInput } from "./example";
import { traced } from "./example-text";

function amount(id: string, quote: string, label: string, phase: Phase, krw: number): Amount {
  return {
    ...traced(id, quote),
    ...{ label, path: ["산출"], fiscalYear: 2020, phase, amountKrw: krw, unit: "천원" },
    ...{ unitFrom: "cell", isTotal: false, confidence: "certain", also: [] },
  };
}

const AMOUNTS = [
  amount("price", "90천원", "강사 수당", "unit-price", 12_000),
  amount("product", "60천원", "강사 수당", "breakdown", 60_000),
  amount("granted", "100천원", "글쓰기 교실", "granted", 100_001),
  amount("planned", "70천원", "글쓰기 교실", "breakdown", 70_000),
  { ...amount("before", "30천원", "글쓰기·교실", "granted", 30_000), fiscalYear: 2019 },
  amount("heading", "80천원", "배움 마당", "granted", 80_000),
];

/** A sheet with a formula between 90 and 60 thousand: one number stands there, as written. */
function sheet(asWritten: string): LedgerInput {
  const input = exampleInput();
  const documents = input.documents.map((document) => ({
    ...document,
    facts: {
      ...document.facts,
      amounts: AMOUNTS,
      schedule: [],
      activities: [activity("class", "5회", { label: "글쓰기 교실", group: "배움 마당" })],
      numbers: [{ ...traced("factor", "80천원"), asWritten, role: "count" as const, facts: [] }],
    },
    findings: [],
    verdicts: [],
  }));
  return { ...input, documents };
}

let folder = "";
const opened: Ledger[] = [];

async function rowsOf(asWritten: string) {
  const path = join(folder, `${String(opened.length)}.duckdb`);
  await writeLedger(path, sheet(asWritten));
  const ledger = await Ledger.open(path);
  opened.push(ledger);
  return (await ledger.query(unitCost.sql)).rows;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "unit-costs-"));
});
afterAll(async () => {
  for (const ledger of opened) ledger.close();
  await rm(folder, { recursive: true });
});

describe("what one session or person costs", () => {
  it("is a printed unit price whose product holds, or a sum and a count of one scope", async () => {
    const rows = (await rowsOf("5회")).filter(({ reason }) => reason === null);
    expect(rows).toMatchObject([
      { label: "글쓰기 교실", value: 20_000, formula: "{granted} ÷ {class}", phase: "granted" },
      { label: "강사 수당", value: 12_000, formula: null, facts: ["price", "product"], count: 5 },
    ]);
  });

  it("is refused with its reason everywhere else", async () => {
    const rows = (await rowsOf("4회")).filter(({ reason }) => reason !== null);
    const reasons = rows.map(({ label, year, phase, reason, value }) => [
      label,
      year,
      phase,
      reason,
      value,
    ]);
    expect(reasons).toEqual([
      ["배움 마당", 2020, "granted", "group", null],
      ["강사 수당", 2020, "breakdown", "product", null],
      ["글쓰기 교실", 2020, "breakdown", "stage", null],
      ["글쓰기·교실", 2019, "granted", "year", null],
    ]);
  });

  it("knows no cost where the factor is neither a time nor a person", async () => {
    const rows = await rowsOf("5종");
    expect(rows.some(({ label }) => label === "강사 수당")).toBe(false);
  });
});

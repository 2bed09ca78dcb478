import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { views } from "../../loaders/schema/view-registry";
import { Ledger } from "../../loaders/store/read";
import { writeLedger } from "../../loaders/store/write";
import { exampleInput } from "./example";

let folder = "";
let ledger: Ledger;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "views-"));
  await writeLedger(join(folder, "ledger.duckdb"), exampleInput());
  ledger = await Ledger.open(join(folder, "ledger.duckdb"));
});
afterAll(async () => {
  ledger.close();
  await rm(folder, { recursive: true });
});

const rows = async (sql: string) => (await ledger.query(sql)).rows;

describe("every view", () => {
  it.each(views.map((view) => [view.name, view] as const))(
    "%s has the columns it declares, an order that is total, and facts that exist",
    async (name, { columns, order }) => {
      const answer = await ledger.query(`SELECT * FROM ${name}`);
      expect(answer.columns.map((column) => column.name)).toEqual(Object.keys(columns));
      expect(answer.rows.length).toBeGreaterThan(0);
      const keys = answer.rows.map((row) => JSON.stringify(order.map((column) => row[column])));
      expect(new Set(keys).size).toBe(keys.length);
      const missing = await rows(
        `SELECT fact FROM (SELECT unnest(facts) AS fact FROM ${name}) ANTI JOIN fact f ON f.id = fact`,
      );
      expect(missing).toEqual([]);
    },
  );
});

describe("budget_by_year", () => {
  it("gives one row for a sum printed twice, and leaves items and parts out", async () => {
    expect(
      await rows("SELECT year, phase, amount_krw, sums, facts FROM budget_by_year ORDER BY ALL"),
    ).toEqual([
      { year: 2018, phase: "current-budget", amount_krw: 80_000, sums: 1, facts: ["current"] },
      { year: 2018, phase: "executed", amount_krw: 60_000, sums: 1, facts: ["executed"] },
      { year: 2019, phase: "budget", amount_krw: 90_000, sums: 1, facts: ["last-year"] },
      { year: 2020, phase: "budget", amount_krw: 100_000, sums: 1, facts: ["first", "overview"] },
    ]);
  });
});

describe("budget_as_of", () => {
  it("gives what was known on a day, and nothing before its document", async () => {
    const on = (day: string) =>
      rows(`SELECT year, phase, amount_krw FROM budget_as_of('${day}') ORDER BY ALL`);
    expect(await on("2019-12-31")).toEqual([]);
    expect(await on("2021-12-31")).toContainEqual({
      year: 2020,
      phase: "budget",
      amount_krw: 100_000,
    });
  });
});

describe("execution_rate", () => {
  it("divides executed by the available appropriation", async () => {
    expect(await rows("SELECT year, rate_percent FROM execution_rate")).toEqual([
      { year: 2018, rate_percent: 75 },
    ]);
  });
});

describe("composition", () => {
  it("gives each part its parent and its share of the budget", async () => {
    expect(
      await rows(
        "SELECT label, level, parent_label, share_percent FROM composition ORDER BY ordinal",
      ),
    ).toEqual([
      { label: "인건비", level: 1, parent_label: "위탁금", share_percent: 70 },
      { label: "운영비", level: 1, parent_label: "위탁금", share_percent: 30 },
    ]);
  });
});

describe("activities_by_year", () => {
  it("tells parts and people from the event", async () => {
    expect(await rows("SELECT label, role FROM activities_by_year ORDER BY ordinal")).toEqual([
      { label: "event", role: "event" },
      { label: "people", role: "people" },
      { label: "online", role: "part" },
    ]);
  });
});

describe("meetings", () => {
  it("shows the gap in an agenda", async () => {
    expect(
      await rows("SELECT clock_minutes, gap_minutes FROM meeting_agenda ORDER BY ordinal"),
    ).toEqual([
      { clock_minutes: 30, gap_minutes: null },
      { clock_minutes: 50, gap_minutes: 10 },
    ]);
  });

  it("derives the present districts from the absent ones", async () => {
    expect(
      await rows("SELECT district, present, derived FROM district_presence ORDER BY ordinal"),
    ).toEqual([
      { district: "강남구", present: true, derived: true },
      { district: "강동구", present: false, derived: false },
    ]);
  });
});

describe("coverage", () => {
  it("has a row for every year between the first and the last, and shows gaps", async () => {
    expect(
      await rows("SELECT year, present FROM coverage WHERE name = 'training' ORDER BY year"),
    ).toEqual([
      { year: 2018, present: false },
      { year: 2019, present: false },
      { year: 2020, present: true },
    ]);
  });
});

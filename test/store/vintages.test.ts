import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Activity } from "../../loaders/schema/facts";
import { UNNAMED_PROGRAMME } from "../../loaders/schema/views/programme";
import { Ledger } from "../../loaders/store/read";
import { writeLedger } from "../../loaders/store/write";
import { budgetAndExecution } from "../../src/figures/budget-and-execution.js";
import type { Datum } from "../../src/figures/figure.js";
import { CURRENT, knownDays, selected } from "../../src/figures/selection.js";
import { subjectCaveats, subjectName } from "../../src/words/programme.js";
import { exampleInput } from "./example";
import { activity } from "./example-events";
import { twoSheets } from "./two-sheets";

let folder = "";
let ledger: Ledger;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vintages-"));
  await writeLedger(join(folder, "ledger.duckdb"), twoSheets());
  ledger = await Ledger.open(join(folder, "ledger.duckdb"));
});
afterAll(async () => {
  ledger.close();
  await rm(folder, { recursive: true });
});

const rows = async (sql: string) => (await ledger.query(sql)).rows;

describe("a sum that two documents print", () => {
  it("is kept once a document, with the day it was known and what dates it", async () => {
    expect(
      await rows(
        `SELECT source_id, amount_krw, known_from, known_by, known_until FROM budget_vintages
         WHERE year = 2018 AND phase = 'executed' ORDER BY known_from`,
      ),
    ).toEqual([
      {
        ...{ source_id: "example", amount_krw: 60_000, known_from: "2020-01" },
        ...{ known_by: "publication", known_until: "2021-05-06" },
      },
      {
        ...{ source_id: "later", amount_krw: 61_000, known_from: "2021-05-06" },
        ...{ known_by: "publication", known_until: null },
      },
    ]);
  });

  it.each([
    ["2019-12-31", []],
    ["2021-05-05", [60_000]],
    ["2021-05-06", [61_000]],
  ])("was on %s, in the database, %j", async (day, sums) => {
    const answer = await rows(
      `SELECT amount_krw FROM budget_as_of('${day}') WHERE year = 2018 AND phase = 'executed'`,
    );
    expect(answer.map(({ amount_krw }) => amount_krw)).toEqual(sums);
  });

  it("is in a figure what was known on the chosen day, never both", async () => {
    const data = (await rows(budgetAndExecution.sql)) as unknown as (Datum & { year: number })[];
    const executed = (asOf: string | null) =>
      selected(data, { ...CURRENT, asOf })
        .filter(({ phase }) => phase === "executed")
        .map(({ value }) => value);
    expect(executed(null)).toEqual([61_000]);
    expect(executed("2021-05-05")).toEqual([60_000]);
    expect(executed("2019-12-31")).toEqual([]);
    expect(knownDays(data).map(({ day }) => day)).toEqual(["2021-05-06", "2020-01"]);
  });
});

/** The example as approved documents without a programme, each of which tells of activities. */
async function reports(told: Readonly<Record<string, Activity[]>>): Promise<Ledger> {
  const input = exampleInput();
  const [first] = input.documents;
  if (first === undefined) throw new Error("the example has no document");
  const documents = Object.entries(told).map(([id, activities]) => ({
    ...first,
    facts: {
      ...first.facts,
      source: { ...first.facts.source, id, family: "approved-document" as const, programme: null },
      ...{ header: [], amounts: [], schedule: [], meetings: [], questions: [], milestones: [] },
      ...{ activities, numbers: [] },
    },
    sidecar: { ...first.sidecar, title: `${id} 결과보고` },
    ...{ findings: [], verdicts: [] },
  }));
  const file = join(folder, `${Object.keys(told).join("-")}.duckdb`);
  await writeLedger(file, { ...input, documents });
  return Ledger.open(file);
}

describe("documents that name no programme", () => {
  it("stand under one name, the last, and none takes another's place", async () => {
    const unnamed = await reports({
      one: [activity("training-one", "3회")],
      other: [activity("training-other", "3회")],
    });
    const { rows: kept } = await unnamed.query(
      "SELECT programme, known_until FROM activity_vintages",
    );
    unnamed.close();
    expect(kept).toEqual([0, 1].map(() => ({ programme: UNNAMED_PROGRAMME, known_until: null })));
    expect(["힣", UNNAMED_PROGRAMME, "zoo", "가"].sort().at(-1)).toBe(UNNAMED_PROGRAMME);
    expect(subjectName(UNNAMED_PROGRAMME, "en")).toBe("programme not named");
    expect(subjectCaveats(UNNAMED_PROGRAMME, "en")).toHaveLength(1);
  });
});

describe("a total of a table of counts", () => {
  const cell = (id: string, print: string, given: Partial<Activity> = {}): Activity => {
    const made = activity(id, print, given);
    const locator = { ...made.span.locator, table: "과정별", row: id, column: "횟수(회)" };
    return { ...made, span: { ...made.span, locator } };
  };

  it("is no event beside its rows, and one where they are not read", async () => {
    const total = cell("total", "5회", { isTotal: true });
    const summed = await reports({ summed: [cell("part", "3회"), total] });
    const roles = "SELECT label, role FROM activities_by_year ORDER BY label";
    const { rows: both } = await summed.query(roles);
    summed.close();
    expect(both).toEqual([
      { label: "part", role: "event" },
      { label: "total", role: "total" },
    ]);
    const alone = await reports({ alone: [total] });
    const { rows: one } = await alone.query(roles);
    alone.close();
    expect(one).toEqual([{ label: "total", role: "event" }]);
  });
});

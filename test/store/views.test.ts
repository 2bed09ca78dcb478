import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { views } from "../../loaders/schema/view-registry";
import { Ledger } from "../../loaders/store/read";
import { writeLedger } from "../../loaders/store/write";
import type { LedgerInput } from "../../loaders/store/input";
import type { NameEntry } from "../../loaders/schema/names";
import { exampleInput } from "./example";
import { officialDocument } from "./official";
import { twoSheets } from "./two-sheets";

let folder = "";
let ledger: Ledger;
let twofold: Ledger;

async function stored(name: string, input: LedgerInput): Promise<Ledger> {
  const path = join(folder, `${name}.duckdb`);
  await writeLedger(path, input);
  return Ledger.open(path);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "views-"));
  ledger = await stored("one", exampleInput());
  const { documents, ...project } = twoSheets();
  documents.push(await officialDocument());
  twofold = await stored("two", { ...project, documents });
});
afterAll(async () => {
  ledger.close();
  twofold.close();
  await rm(folder, { recursive: true });
});

const rows = async (sql: string) => (await ledger.query(sql)).rows;

describe("every view", () => {
  it.each(views.map((view) => [view.name, view] as const))(
    "%s has the columns it declares, an order that is total, and facts that exist",
    async (name, { columns, order }) => {
      const answer = await twofold.query(`SELECT * FROM ${name}`);
      expect(answer.columns.map((column) => column.name)).toEqual(Object.keys(columns));
      expect(answer.rows.length).toBeGreaterThan(0);
      const keys = answer.rows.map((row) => JSON.stringify(order.map((column) => row[column])));
      expect(new Set(keys).size).toBe(keys.length);
      const missing = await twofold.query(
        `SELECT fact FROM (SELECT unnest(facts) AS fact FROM ${name}) ANTI JOIN fact f ON f.id = fact`,
      );
      expect(missing.rows).toEqual([]);
    },
  );
});

describe("execution_compared", () => {
  it("puts official records beside what every sheet prints; none takes the other's place", async () => {
    const { rows: compared } = await twofold.query(
      `SELECT phase, official_krw, records, source_id, printed_krw, difference_krw,
         len(official_facts) AS official, printed_facts FROM execution_compared ORDER BY ALL`,
    );
    expect(compared).toEqual(
      [
        ["current-budget", 80_000, "example", 80_000, 0, "current"],
        ["current-budget", 80_000, "later", 80_000, 0, "later-current"],
        ["executed", 61_000, "example", 60_000, -1_000, "executed"],
        ["executed", 61_000, "later", 61_000, 0, "later-executed"],
      ].map(([phase, official_krw, source_id, printed_krw, difference_krw, fact]) => ({
        ...{ phase, official_krw, records: 2, source_id, printed_krw, difference_krw },
        ...{ official: 2, printed_facts: [fact] },
      })),
    );
    for (const view of ["budget_by_year", "phase_vintages", "execution_rate"]) {
      const others = await twofold.query(
        `SELECT source_id FROM ${view} WHERE source_id NOT IN ('example', 'later')`,
      );
      expect([view, others.rows]).toEqual([view, []]);
    }
  });
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

describe("budget_conflicts", () => {
  const conflicts = `SELECT programme, year, phase, source_id, amount_krw, known_from, documents, sums
    FROM budget_conflicts ORDER BY known_from`;

  it("shows every print of a total that documents print differently, and no other total", async () => {
    const shared = { programme: "동네책방 운영", year: 2018, phase: "executed" };
    const counts = { documents: 2, sums: 2 };
    expect((await twofold.query(conflicts)).rows).toEqual([
      { ...shared, source_id: "example", amount_krw: 60_000, known_from: "2020-01", ...counts },
      { ...shared, source_id: "later", amount_krw: 61_000, known_from: "2021-05-06", ...counts },
    ]);
    expect(await rows(conflicts)).toEqual([]);
  });

  it("follows a programme under the names that a curated entry joins", async () => {
    const input = twoSheets();
    const names: NameEntry[] = [
      { name: "동네책방 운영", kind: "programme", also: ["책방 꾸리기"], note: "invented" },
    ];
    const [first, later] = input.documents;
    if (!first || !later) throw new Error("two sheets are not two");
    const source = { ...later.facts.source, programme: "책방꾸리기" };
    const documents = [first, { ...later, facts: { ...later.facts, source } }];
    const apart = await stored("apart", { ...input, documents });
    const joined = await stored("joined", { ...input, documents, names });
    expect((await apart.query(conflicts)).rows).toEqual([]);
    expect((await joined.query(conflicts)).rows).toEqual((await twofold.query(conflicts)).rows);
    apart.close();
    joined.close();
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

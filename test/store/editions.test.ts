import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { editionsOf } from "../../loaders/editions";
import { evidenceOf, type Evidence } from "../../loaders/publish/evidence/evidence";
import { readSources, sourceIds } from "../../loaders/publish/read-sources";
import { readingsOf, withEditions } from "../../loaders/publish/readings";
import type { LedgerDocument, LedgerInput } from "../../loaders/store/input";
import { Ledger } from "../../loaders/store/read";
import { writeLedger } from "../../loaders/store/write";
import { budgetAndExecution } from "../../src/figures/budget-and-execution.js";
import type { Datum } from "../../src/figures/figure.js";
import { CURRENT, knownDays, selected } from "../../src/figures/selection.js";
import { twoSheets } from "./two-sheets";

const hash = (digit: string) => digit.repeat(64);

/** The later sheet as it came on a day, with other ids and hashes. */
function edition(
  { facts, ...sheet }: LedgerDocument,
  { id, came, replaces }: { id: string; came: string; replaces?: string },
): LedgerDocument {
  const amounts = facts.amounts.map((sum) => ({ ...sum, id: `${id}-${sum.id}` }));
  const dates = { ...sheet.sidecar.dates, accessedOn: came };
  return {
    ...sheet,
    facts: { ...facts, amounts, source: { ...facts.source, id } },
    sidecar: {
      ...{ ...sheet.sidecar, dates, sha256: hash(id.slice(-1)) },
      ...(replaces === undefined ? {} : { replaces: hash(replaces.slice(-1)) }),
    },
  };
}

/**
 * A sheet that prints 60 thousand executed in 2018, and a later one in three editions: the first says
 * 61, the second says 62, the third no longer prints it.
 */
function threeEditions(): LedgerInput {
  const input = twoSheets();
  const [first, later] = input.documents;
  if (!first || !later) throw new Error("two sheets expected");
  const one = edition(later, { id: "later-1", came: "2021-05-10" });
  const two = edition(later, { id: "later-2", came: "2021-07-01", replaces: "later-1" });
  const three = edition(later, { id: "later-3", came: "2021-09-01", replaces: "later-2" });
  for (const sum of two.facts.amounts) if (sum.phase === "executed") sum.amountKrw = 62_000;
  three.facts.amounts = three.facts.amounts.filter(({ phase }) => phase !== "executed");
  const documents = [first, three];
  return { ...input, documents, ...editionsOf(documents, [two, one]) };
}

let folder = "";
let ledger: Ledger;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "editions-"));
  await writeLedger(join(folder, "ledger.duckdb"), threeEditions());
  ledger = await Ledger.open(join(folder, "ledger.duckdb"));
});
afterAll(async () => {
  ledger.close();
  await rm(folder, { recursive: true });
});

const values = async (sql: string) =>
  (await ledger.query(sql)).rows.map((row) => Object.values(row)[0]);

/** What was known of 2018 on days, and by which document. */
const KNOWN = [
  ["2020-06-01", 60_000],
  ["2021-05-06", 61_000],
  ["2021-06-30", 61_000],
  ["2021-07-01", 62_000],
  ["2021-08-31", 62_000],
  // Stands again, since the third edition no longer prints it.
  ["2021-09-01", 60_000],
] as const;

describe("a document that came in several versions", () => {
  it("is counted once, as it is today", async () => {
    expect(await values("SELECT id FROM source ORDER BY id")).toEqual(["example", "later-3"]);
    expect(await values("SELECT id FROM earlier.source ORDER BY id")).toEqual([
      "later-1",
      "later-2",
    ]);
    expect(await values("SELECT count(*) FROM editions.source")).toEqual([4]);
  });

  it("has days: the first its own, those after it the one on which they came", async () => {
    const { rows } = await ledger.query("SELECT * FROM edition ORDER BY ordinal");
    expect(rows.map((row) => Object.values(row).join(" "))).toEqual([
      "later-1 later-3 1 2021-05-06 publication 2021-07-01",
      "later-2 later-3 2 2021-07-01 access 2021-09-01",
      "later-3 later-3 3 2021-09-01 access ",
    ]);
  });

  it.each(KNOWN)("was on %s, in the database, %d", async (day, sum) => {
    const sql = `SELECT amount_krw FROM budget_as_of('${day}') WHERE year = 2018 AND phase = 'executed'`;
    expect(await values(sql)).toEqual([sum]);
  });
});

describe("a figure of such documents", () => {
  const shown = async (asOf: string | null) => {
    const readings = await readingsOf(ledger);
    const { rows } = await readings.ask(budgetAndExecution.sql);
    return selected(rows as unknown as (Datum & { year: number })[], { ...CURRENT, asOf })
      .filter(({ year, phase }) => year === 2018 && phase === "executed")
      .map(({ value, facts }) => [value, facts]);
  };

  it.each(KNOWN)(
    "shows on %s what was known: %d, with the facts of that print",
    async (day, sum) => {
      const [[value, facts] = [], ...others] = await shown(day);
      expect(others).toEqual([]);
      expect(value).toBe(sum);
      const ids = await values("SELECT id FROM editions.fact");
      expect(ids).toEqual(expect.arrayContaining(facts as string[]));
    },
  );

  it("shows what stands again, once a version no longer prints the sum, and offers that day", async () => {
    const again = [[60_000, ["executed"]]];
    expect(await shown(null)).toEqual(again);
    expect(await shown("2021-09-01")).toEqual(again);
    const { rows } = await (await readingsOf(ledger)).ask(budgetAndExecution.sql);
    expect(knownDays(rows as unknown as Datum[]).map(({ day }) => day)).toContain("2021-07-01");
  });
});

describe("the evidence", () => {
  const read = async (): Promise<Evidence[]> => {
    const all = await withEditions(ledger);
    return (await readSources(all, await sourceIds(all))).flatMap(evidenceOf);
  };

  it("holds earlier prints, says until when they stood, and names the other editions", async () => {
    const evidence = await read();
    const sum = evidence.find(({ id }) => id === "later-1-later-executed");
    expect(sum?.source).toMatchObject({ replacedOn: "2021-07-01", currentId: "later-3" });
    expect(sum?.elsewhere.map(({ fact, isEdition }) => [fact, isEdition])).toEqual([
      ["executed", false],
      ["later-2-later-executed", true],
    ]);
    const today = evidence.filter(({ source }) => source.id === "later-3");
    expect(today.length).toBeGreaterThan(0);
    expect(today.every(({ source }) => source.replacedOn === null)).toBe(true);
  });
});

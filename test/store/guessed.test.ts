import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Ledger } from "../../loaders/store/read";
import { writeLedger } from "../../loaders/store/write";
import { exampleInput } from "./example";

let folder = "";
let ledger: Ledger;

/** The example with every sum read under a guess. */
function guessedInput() {
  const input = exampleInput();
  const documents = input.documents.map((document) => ({
    ...document,
    facts: {
      ...document.facts,
      amounts: document.facts.amounts.map((amount) => ({
        ...amount,
        confidence: "guessed" as const,
      })),
    },
  }));
  return { ...input, documents };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guessed-"));
  const path = join(folder, "guessed.duckdb");
  await writeLedger(path, guessedInput());
  ledger = await Ledger.open(path);
});
afterAll(async () => {
  ledger.close();
  await rm(folder, { recursive: true });
});

it("a sum read under a guess is kept, and is in no total", async () => {
  const one = async (sql: string) => (await ledger.query(sql)).rows[0];
  expect(await one("SELECT count(*) > 0 AS kept FROM amount WHERE amount_krw IS NOT NULL")).toEqual(
    { kept: true },
  );
  expect(await one("SELECT CAST(count(*) AS INTEGER) AS totals FROM budget_by_year")).toEqual({
    totals: 0,
  });
  expect(
    await one("SELECT count(*) > 0 AS listed, count(amount_krw) = 0 AS blank FROM composition"),
  ).toEqual({ listed: true, blank: true });
  expect(
    await one(
      "SELECT count(*) > 0 AS listed, count(amount_krw) = 0 AS blank FROM schedule_rows WHERE len(facts) > 1",
    ),
  ).toEqual({
    listed: true,
    blank: true,
  });
});

import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Ledger } from "../../loaders/store/read";
import { writeLedger } from "../../loaders/store/write";
import { exampleInput } from "./example";

let folder = "";
let path = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ledger-"));
  path = join(folder, "ledger.duckdb");
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function rowsOf(sql: string) {
  const ledger = await Ledger.open(path);
  try {
    return (await ledger.query(sql)).rows;
  } finally {
    ledger.close();
  }
}

describe("writing a ledger", () => {
  it("keeps money, lists, days and decimals exactly", async () => {
    await writeLedger(path, exampleInput());
    expect(await rowsOf("SELECT amount_krw, path FROM amount WHERE id = 'executed'")).toEqual([
      { amount_krw: 60_000, path: ["결산", "2018"] },
    ]);
    expect(await rowsOf("SELECT exemptions, accessed_on, produced_on FROM source")).toEqual([
      { exemptions: [5, 6], accessed_on: "2021-03-04", produced_on: "2020-01" },
    ]);
    expect(await rowsOf("SELECT index_value FROM price")).toEqual([{ index_value: 105.41749 }]);
  });

  it("leaves the file alone in its folder, in the oldest storage format", async () => {
    await writeFile(`${path}.999999999.tmp`, "left by a killed process");
    await writeFile(`${path}.${String(process.ppid)}.tmp`, "of a process that runs");
    await writeLedger(path, exampleInput());
    const left = `ledger.duckdb.${String(process.ppid)}.tmp`;
    expect((await readdir(folder)).sort()).toEqual(["ledger.duckdb", left]);
    // Byte 12 of a DuckDB file is its storage version: 64 is that of 1.0 and 1.1.
    expect((await readFile(path)).readUInt32LE(12)).toBe(64);
  });

  it("shares one span among the facts of one place", async () => {
    await writeLedger(path, exampleInput());
    const [row] = await rowsOf(
      "SELECT count(*) AS spans, count(DISTINCT (start_offset, end_offset, section)) AS places FROM span",
    );
    expect(row?.["spans"]).toBe(row?.["places"]);
  });

  it("keeps the text stream, and blocks, cells and restated passages that count in it", async () => {
    const input = exampleInput();
    const [document] = input.documents;
    if (!document) throw new Error("no document");
    document.facts.text = document.facts.text.replace("동", "🌱");
    document.sidecar = {
      ...document.sidecar,
      restated: ["교육", "나무"].map((quote) => ({ where: "회의", quote })),
    };
    await writeLedger(path, input);
    const cut = "substring(t.text, p.start_offset + 1, p.end_offset - p.start_offset)";
    const [cell] = await rowsOf(
      `SELECT b.kind, ${cut} AS words FROM cell p JOIN block b ON b.id = p.block_id
       JOIN source_text t USING (source_id)`,
    );
    expect(cell).toMatchObject({
      kind: "table",
      words: expect.stringMatching(/^교육 5회/u) as string,
    });
    expect(
      await rowsOf(
        `SELECT p.quote, ${cut} AS words FROM restatement p JOIN source_text t USING (source_id)
         ORDER BY p.ordinal`,
      ),
    ).toEqual([
      { quote: "교육", words: "교육" },
      { quote: "나무", words: null },
    ]);
  });

  it("ties a failed verdict to the finding it became", async () => {
    const input = exampleInput();
    const [verdict] = input.documents[0]?.verdicts ?? [];
    if (verdict) input.documents[0]?.verdicts.push({ ...verdict, outcome: "holds" });
    await writeLedger(path, input);
    expect(await rowsOf("SELECT outcome, finding_id FROM verdict ORDER BY ordinal")).toEqual([
      { outcome: "fails", finding_id: "finding" },
      { outcome: "holds", finding_id: null },
    ]);
  });

  it.each([
    [
      "an unknown phase",
      (input: ReturnType<typeof exampleInput>) => {
        const [first] = input.documents[0]?.facts.amounts ?? [];
        if (first) Object.assign(first, { phase: "wish" });
      },
      /cannot fill table: amount/,
    ],
    [
      "an unknown rule",
      (input: ReturnType<typeof exampleInput>) => {
        input.rules = [];
      },
      /cannot fill table: finding/,
    ],
    [
      "a fact twice",
      (input: ReturnType<typeof exampleInput>) => {
        const facts = input.documents[0]?.facts;
        if (facts) facts.amounts = [...facts.amounts, ...facts.amounts];
      },
      /cannot fill table: fact/,
    ],
    [
      "an activity of none",
      (input: ReturnType<typeof exampleInput>) => {
        const facts = input.documents[0]?.facts;
        if (facts) facts.activities = facts.activities.filter(({ id }) => id !== "event");
      },
      /cannot fill table: activity_of/,
    ],
  ])("refuses %s and keeps the old file", async (_, spoil, message) => {
    await writeLedger(path, exampleInput());
    const before = await readFile(path);
    const input = structuredClone(exampleInput());
    spoil(input);
    await expect(writeLedger(path, input)).rejects.toThrow(message);
    expect((await readFile(path)).equals(before)).toBe(true);
    expect(await readdir(folder)).toEqual(["ledger.duckdb"]);
  });
});

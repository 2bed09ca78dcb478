import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepViews } from "../../loaders/publish/kept-views";
import { LIST_QUESTIONS } from "../../loaders/publish/list-questions";
import { type List, writeLists } from "../../loaders/publish/lists";
import { shardOf } from "../../loaders/publish/subjects";
import { relations, allRows } from "../../loaders/schema/relations";
import { Ledger } from "../../loaders/store/read";
import { writeLedger } from "../../loaders/store/write";
import { exampleInput } from "../store/example";

let folder = "";
let ledger: Ledger;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lists-"));
  await writeLedger(join(folder, "ledger.duckdb"), exampleInput());
  ledger = await Ledger.open(join(folder, "ledger.duckdb"));
});
afterAll(async () => {
  ledger.close();
  await rm(folder, { recursive: true });
});

async function read<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(join(folder, path), "utf8")) as T;
}

const count = async (table: string): Promise<number> =>
  (await ledger.query(`FROM "${table}"`)).rows.length;

describe("kept views", () => {
  it("answer as the ledger's own do, whole or row by row", async () => {
    const kept = await Ledger.open(join(folder, "ledger.duckdb"));
    await keepViews(kept);
    for (const relation of relations()) {
      const own = await ledger.query(allRows(relation));
      expect(await kept.query(allRows(relation)), relation.name).toEqual(own);
      const { columns, parts } = await kept.stream(allRows(relation));
      const rows = [];
      for await (const part of parts) rows.push(...part);
      expect({ columns, rows }, relation.name).toEqual(own);
    }
    kept.close();
  });
});

describe("lists", () => {
  it("hold every sum, activity, document, rule and question once", async () => {
    await writeLists(ledger, join(folder, "whole"));
    const tables = { amounts: "amount", activities: "activity", documents: "source" };
    for (const [name, table] of Object.entries({
      ...tables,
      rules: "rule",
      questions: "question",
    })) {
      const { rows, total, split } = await read<List>(`whole/lists/${name}.json`);
      const all = await count(table);
      expect([rows.length, total, split], name).toEqual([all, all, null]);
    }
    expect((await readdir(join(folder, "whole/lists"))).sort()).toEqual(
      Object.keys(LIST_QUESTIONS)
        .map((name) => `${name}.json`)
        .sort(),
    );
  });

  it("hold what a document prints of itself, and what its transcription left out, with the document", async () => {
    const { rows } = await read<List>("whole/lists/records.json");
    const noted = async (table: string): Promise<unknown[]> =>
      (await ledger.query(`FROM ${table}`)).rows.map(({ quote, what }) => quote ?? what);
    for (const [column, table] of [
      ["omitted", "omission"],
      ["restated", "restatement"],
    ] as const)
      expect(
        rows.flatMap((row) => (row[column] as string[][]).map(([, text]) => text)).sort(),
        table,
      ).toEqual((await noted(table)).sort());
    expect(rows.flatMap((row) => row["header"])).toHaveLength(await count("header_field"));
  });

  it("count how often each rule held, and name the sums that none decided", async () => {
    const { rows } = await read<List>("whole/lists/rules.json");
    for (const { applied, holds, fails, uncheckable } of rows)
      expect(Number(holds) + Number(fails) + Number(uncheckable)).toBe(applied);
    const decided = await ledger.query(
      `SELECT DISTINCT fact_id FROM verdict_fact JOIN verdict v ON v.id = verdict_id
       JOIN rule r ON r.id = v.rule_id WHERE r.class = 'contradiction' AND outcome <> 'uncheckable'`,
    );
    const ids = new Set(decided.rows.map(({ fact_id }) => fact_id));
    for (const { id, is_crossed } of (await read<List>("whole/lists/amounts.json")).rows)
      expect(is_crossed).toBe(ids.has(String(id)));
  });

  it("are split by programme where they are long; those of no programme never", async () => {
    await writeLists(ledger, join(folder, "split"), 1);
    const { rows, total, split } = await read<List>("split/lists/amounts.json");
    const programme = String(rows[0]?.["programme"]);
    expect(split).toEqual([[programme, shardOf(programme)]]);
    const shard = await read<List["rows"]>(`split/lists/amounts/${shardOf(programme)}.json`);
    expect([shard, total]).toEqual([rows, shard.length]);
    expect((await read<List>("split/lists/rules.json")).split).toBeNull();
  });
});

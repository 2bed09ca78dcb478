import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { group } from "d3";
import type { Scope } from "../../src/figures/figure.js";
import type { Answer, Ledger } from "../store/read";
import { LIST_QUESTIONS } from "./list-questions";
import { shardOf } from "./subjects";
import { visibleAnswer } from "./visible";

/** Rows beyond which a list is split by programme or meeting, so that a page loads only what it shows. */
const LIST_BEYOND = 5000;

/** A list of the ledger, as a page loads it. */
export interface List<R = Answer["rows"][number]> {
  /** The column that says whose a row is; of the ledger's lists none does. */
  scope: Scope;
  rows: R[];
  /** Rows of the whole list. */
  total: number;
  /** Where the list is split: whose the rows are, each with the file of its own; else null. */
  split: [subject: string, shard: string][] | null;
}

type Rows = Answer["rows"];

function byShard(rows: Rows, scope: Scope): Map<string, Rows> {
  const names = new Set(rows.map((row) => String(row[scope])));
  const shardOfName = new Map([...names].map((name) => [name, shardOf(name)]));
  return group(rows, (row) => shardOfName.get(String(row[scope])) ?? "");
}

async function writeSplit(rows: Rows, scope: Scope, path: string): Promise<List> {
  await mkdir(path);
  for (const [shard, some] of byShard(rows, scope))
    await writeFile(join(path, `${shard}.json`), `${JSON.stringify(some)}\n`);
  const names = [...new Set(rows.map((row) => String(row[scope])))].sort();
  const first = rows.filter((row) => String(row[scope]) === names[0]);
  const split: List["split"] = names.map((name) => [name, shardOf(name)]);
  return { scope, rows: first, total: rows.length, split };
}

/**
 * Writes the lists that pages show as tables: `lists/<name>.json`; one of very many rows holds those
 * of the first programme or meeting, and `lists/<name>/<xx>.json` those of all.
 * @param beyond so many rows are still one file
 * @throws where a question fails
 */
export async function writeLists(
  ledger: Ledger,
  folder: string,
  beyond = LIST_BEYOND,
): Promise<void> {
  const lists = join(folder, "lists");
  await mkdir(lists, { recursive: true });
  for (const [name, { scope, sql }] of Object.entries(LIST_QUESTIONS)) {
    const { rows } = visibleAnswer(await ledger.query(sql));
    const list: List =
      rows.length > beyond && scope !== "ledger"
        ? await writeSplit(rows, scope, join(lists, name))
        : { scope, rows, total: rows.length, split: null };
    await writeFile(join(lists, `${name}.json`), `${JSON.stringify(list)}\n`);
  }
}

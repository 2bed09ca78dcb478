import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Answer, Ledger } from "../store/read";
import { LIST_QUESTIONS } from "./list-questions";
import { shardOf } from "./subjects";
import { visibleAnswer } from "./visible";

/** Rows beyond which a list is split by programme, so that a page loads only what it shows. */
const LIST_BEYOND = 5000;

/** A list of the ledger, as a page loads it. */
export interface List<R = Answer["rows"][number]> {
  rows: R[];
  /** Rows of the whole list. */
  total: number;
  /** Where the list is split: whose the rows are, each with the file of its own; else null. */
  split: [programme: string, shard: string][] | null;
}

type Rows = Answer["rows"];

const programmeOf = ({ programme }: Rows[number]): string => String(programme);

function byShard(rows: Rows): Map<string, Rows> {
  const names = new Map([...new Set(rows.map(programmeOf))].map((name) => [name, shardOf(name)]));
  const shards = new Map<string, Rows>();
  for (const row of rows) {
    const shard = names.get(programmeOf(row)) ?? "";
    const known = shards.get(shard);
    if (known) known.push(row);
    else shards.set(shard, [row]);
  }
  return shards;
}

async function writeSplit(rows: Rows, path: string): Promise<List> {
  await mkdir(path);
  for (const [shard, some] of byShard(rows))
    await writeFile(join(path, `${shard}.json`), `${JSON.stringify(some)}\n`);
  const names = [...new Set(rows.map(programmeOf))].sort();
  const first = rows.filter((row) => programmeOf(row) === names[0]);
  return { rows: first, total: rows.length, split: names.map((name) => [name, shardOf(name)]) };
}

/**
 * Writes the lists that pages show as tables: `lists/<name>.json`; one of very many rows holds those
 * of the first programme, and `lists/<name>/<xx>.json` those of all.
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
  for (const [name, sql] of Object.entries(LIST_QUESTIONS)) {
    const { rows } = visibleAnswer(await ledger.query(sql));
    const isLong = rows.length > beyond && rows.every(({ programme }) => programme !== null);
    const list: List = isLong
      ? await writeSplit(rows, join(lists, name))
      : { rows, total: rows.length, split: null };
    await writeFile(join(lists, `${name}.json`), `${JSON.stringify(list)}\n`);
  }
}

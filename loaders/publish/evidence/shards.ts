import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Evidence } from "./evidence";

/** UTF-16 units held before they are written: bounds memory, whatever number of documents comes. */
const HELD = 8_000_000;

/** Facts in a file, on average, at most: a page fetches one file for a fact, which is to be small. */
const FACTS_PER_FILE = 200;

/** What `evidence.json` says: by how many of the last characters of its id a fact's file is named. */
export interface EvidenceIndex {
  characters: number;
}

/** As few characters as give files of a bearable size; ids end in hexadecimal digits. */
function charactersFor(facts: number): number {
  let characters = 2;
  while (facts / 16 ** characters > FACTS_PER_FILE) characters += 1;
  return characters;
}

/** Writes `<xx>.json` files, xx the last characters of the ids in it, as evidence comes in. */
export class EvidenceShards {
  readonly #folder: string;
  readonly #characters: number;
  readonly #begun = new Set<string>();
  #pending = new Map<string, string[]>();
  #held = 0;

  /**
   * @param folder the index stands beside it
   * @param facts how many will come, which decides how finely they are split
   */
  constructor(folder: string, facts: number) {
    this.#folder = folder;
    this.#characters = charactersFor(facts);
  }

  /** Adds the evidence of one document. */
  async add(all: readonly Evidence[]): Promise<void> {
    for (const evidence of all) {
      const shard = evidence.id.slice(-this.#characters);
      const entry = `${JSON.stringify(evidence.id)}:${JSON.stringify(evidence)}`;
      const entries = this.#pending.get(shard);
      if (entries) entries.push(entry);
      else this.#pending.set(shard, [entry]);
      this.#held += entry.length;
    }
    if (this.#held > HELD) await this.#flush();
  }

  /** Ends every file, which are no JSON before, and writes how they are named. */
  async close(): Promise<void> {
    await this.#flush();
    const index: EvidenceIndex = { characters: this.#characters };
    await writeFile(`${this.#folder}.json`, `${JSON.stringify(index)}\n`);
    for (const shard of this.#begun) await appendFile(this.#path(shard), "\n}\n");
  }

  #path(shard: string): string {
    return join(this.#folder, `${shard}.json`);
  }

  async #flush(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    for (const [shard, entries] of this.#pending) {
      const lead = this.#begun.has(shard) ? ",\n" : "{\n";
      await appendFile(this.#path(shard), lead + entries.join(",\n"));
      this.#begun.add(shard);
    }
    this.#pending = new Map();
    this.#held = 0;
  }
}

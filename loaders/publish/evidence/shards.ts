import { appendFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Evidence } from "./evidence";

/** UTF-16 units held before they are written: bounds memory, whatever number of documents comes. */
const HELD = 8_000_000;

/** A page fetches one small file for a fact: all whose ids end alike share it. */
const shardOf = (id: string): string => id.slice(-2);

/** Writes `<xx>.json` files, xx the last two characters of the ids in it, as evidence comes in. */
export class EvidenceShards {
  readonly #folder: string;
  readonly #begun = new Set<string>();
  #pending = new Map<string, string[]>();
  #held = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Adds the evidence of one document. */
  async add(all: readonly Evidence[]): Promise<void> {
    for (const evidence of all) {
      const shard = shardOf(evidence.id);
      const entry = `${JSON.stringify(evidence.id)}:${JSON.stringify(evidence)}`;
      const entries = this.#pending.get(shard);
      if (entries) entries.push(entry);
      else this.#pending.set(shard, [entry]);
      this.#held += entry.length;
    }
    if (this.#held > HELD) await this.#flush();
  }

  /** Ends every file; the files are no JSON before. */
  async close(): Promise<void> {
    await this.#flush();
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

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { documentsIn } from "../../read/documents";
import { type Sidecar, parseSidecar } from "../../schema/sidecar";
import type { Context } from "../context";
import type { Memory } from "./memory";
import type { Summary } from "./summary";

/** A document that is there, and whose place no other has taken. */
export interface Held {
  /** Of the file, which may be an archive. */
  sha256: string;
  /** Whether other documents lie in the same file. */
  shared: boolean;
  summary: Summary;
}

interface Stored {
  file: string;
  sidecar: Sidecar;
}

const SIDECAR = ".source.json";

/** The documents of the project and of the operator. */
export class Shelf {
  readonly #stored: Stored[];
  readonly #hashes: Set<string>;

  constructor(private readonly context: Context) {
    this.#stored = [join(context.data, "documents"), context.home.documents].flatMap(storedIn);
    this.#hashes = new Set(this.#stored.map(({ sidecar }) => sidecar.sha256));
  }

  /** Whether a file of these very bytes is there. */
  has(sha256: string): boolean {
    return this.#hashes.has(sha256);
  }

  /** Those that are current, with what reading them came to: all that are there are read, once. */
  async held(memory: Memory): Promise<Held[]> {
    const replaced = new Set(this.#stored.map(({ sidecar }) => sidecar.replaces));
    const current = this.#stored.filter(({ sidecar }) => !replaced.has(sidecar.sha256));
    const held: Held[] = [];
    for (const stored of current) {
      this.context.signal.throwIfAborted();
      const summaries = await summariesIn(stored, memory);
      const shared = summaries.length > 1;
      const { sha256 } = stored.sidecar;
      held.push(...summaries.map((summary) => ({ sha256, shared, summary })));
    }
    return held;
  }
}

/** What lies in a file that can be read; whoever builds a release tells of what cannot. */
async function summariesIn({ file }: Stored, memory: Memory): Promise<Summary[]> {
  const summaries: Summary[] = [];
  for await (const found of documentsIn({ path: file, bytes: readFileSync(file) })) {
    const outcome = "bytes" in found ? await memory.read(found.bytes, found.path) : null;
    if (outcome && "summary" in outcome) summaries.push(outcome.summary);
  }
  return summaries;
}

/** The documents of a folder with their sidecars, without reading them. */
function storedIn(documents: string): Stored[] {
  if (!existsSync(documents)) return [];
  const files = readdirSync(documents, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
  const byStem = new Map(
    files
      .filter((file) => !/\.(?:source|answers)\.json$/u.test(file))
      .map((file) => [file.replace(/\.[^./\\]+$/u, ""), file]),
  );
  return files
    .filter((file) => file.endsWith(SIDECAR))
    .flatMap((path) => {
      const file = byStem.get(path.slice(0, -SIDECAR.length));
      return file === undefined
        ? []
        : [{ file, sidecar: parseSidecar(readFileSync(path, "utf8")) }];
    });
}

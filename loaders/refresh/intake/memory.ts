import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { ReadError, type ReadErrorCode } from "../../read/error";
import { publishFile, temporaryPath } from "../../store/swap";
import type { Context } from "../context";
import { type Summary, summaryOf, summaryShape } from "./summary";

/** What reading some bytes came to. */
export type Outcome = { summary: Summary } | { code: string; reason: string };

const shape = z.object({
  code: z.string(),
  outcomes: z.record(
    z.string(),
    z.union([
      z.object({ summary: summaryShape }),
      z.object({ code: z.string(), reason: z.string() }),
    ]),
  ),
});

export const sha256Of = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

/** What reading has come to, by the hash of the bytes, so that nothing is read twice by the same code. */
export class Memory {
  readonly #file: string;
  readonly #outcomes: Map<string, Outcome>;

  constructor(private readonly context: Pick<Context, "home" | "code" | "vocabulary">) {
    this.#file = join(context.home.fetched, "read.json");
    this.#outcomes = new Map(this.#remembered());
  }

  /** A file that is missing, of another code or damaged remembers nothing. */
  #remembered(): [string, Outcome][] {
    if (!existsSync(this.#file)) return [];
    try {
      const parsed = shape.parse(JSON.parse(readFileSync(this.#file, "utf8")));
      return parsed.code === this.context.code ? Object.entries(parsed.outcomes) : [];
    } catch {
      return [];
    }
  }

  /** What reading these bytes comes to; a file that cannot be read is an outcome as well. */
  async read(bytes: Uint8Array, path: string): Promise<Outcome> {
    const sha256 = sha256Of(bytes);
    const known = this.#outcomes.get(sha256);
    if (known) return known;
    const outcome = await this.#readAnew(bytes, path);
    this.#outcomes.set(sha256, outcome);
    return outcome;
  }

  async #readAnew(bytes: Uint8Array, path: string): Promise<Outcome> {
    try {
      return { summary: await summaryOf(bytes, path, this.context.vocabulary) };
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      return refusal(error.code, error.message);
    }
  }

  /** Keeps what was read for the next run. */
  async keep(): Promise<void> {
    mkdirSync(dirname(this.#file), { recursive: true });
    const temporary = temporaryPath(this.#file);
    const outcomes = Object.fromEntries(this.#outcomes);
    await writeFile(temporary, JSON.stringify({ code: this.context.code, outcomes }));
    await publishFile(temporary, this.#file);
  }
}

const refusal = (code: ReadErrorCode, reason: string) => ({ code, reason });

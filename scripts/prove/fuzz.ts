import { performance } from "node:perf_hooks";
import { check } from "../../loaders/checks/run";
import { withUnknownNames } from "../../loaders/checks/unknown-names";
import { extractionJson } from "../../loaders/commands/extraction";
import { extract } from "../../loaders/families/extract";
import type { FileFormat } from "../../loaders/generate/layouts/layout";
import { Random } from "../../loaders/generate/random";
import { type Found, documentsIn } from "../../loaders/read/documents";
import { ReadError } from "../../loaders/read/error";
import type { Facts } from "../../loaders/schema/facts";
import type { Vocabulary } from "../../loaders/schema/vocabulary";
import { DAMAGES } from "./damage";
import { type Victim, victimsOf } from "./victims";

/** Longer than this no file may keep the ledger waiting, milliseconds. */
const PATIENCE_MS = 2000;

/** What became of one damaged document. */
export interface Outcome {
  /** `read`, or the code it was refused with; null where it was neither. */
  end: string | null;
  /** By the clock. */
  milliseconds: number;
  /** Whatever is neither facts nor a named refusal in time; null where nothing is wrong. */
  fault: string | null;
}

/** Damages documents of one format and reads them as `maeul extract --json --text` does. */
export class Fuzzing {
  readonly #victims: Victim[];

  /** @param seed the same seed gives the same cases */
  constructor(
    private readonly format: FileFormat,
    private readonly seed: number,
    private readonly vocabulary: Vocabulary,
  ) {
    this.#victims = victimsOf(format, vocabulary);
  }

  /** The damaged document of a number, from 0. */
  victim(number: number): Victim {
    const random = new Random(this.seed, this.format, number);
    const { path, bytes } = random.pick(this.#victims);
    return { path, bytes: DAMAGES[this.format](bytes, random) };
  }

  /** Reads the damaged document of a number. */
  async outcome(number: number): Promise<Outcome> {
    const victim = this.victim(number);
    const [began, before] = [performance.now(), process.cpuUsage()];
    const { end, fault } = await this.#end(victim);
    const milliseconds = performance.now() - began;
    const { user, system } = process.cpuUsage(before);
    // A machine with other work to do lets any file wait: both its clock and its work must be late.
    const late = Math.min(milliseconds, (user + system) / 1000) > PATIENCE_MS;
    return {
      end,
      milliseconds,
      fault: fault ?? (late ? `took ${milliseconds.toFixed(0)} ms` : null),
    };
  }

  async #end(victim: Victim): Promise<Pick<Outcome, "end" | "fault">> {
    const ends: string[] = [];
    try {
      for await (const found of documentsIn(victim)) ends.push(await this.#endOf(found));
      const end = ends.includes("read") ? "read" : (ends[0] ?? "nothing in it");
      return { end, fault: null };
    } catch (error) {
      const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { end: null, fault };
    }
  }

  async #endOf(found: Found): Promise<string> {
    if ("error" in found) return found.error.code;
    try {
      const facts = await extract(found.bytes, found.path, this.vocabulary);
      const { findings } = check(withUnknownNames(facts, this.vocabulary), this.vocabulary);
      extractionJson(facts, findings, true);
      expectTrueSpans(facts);
      return "read";
    } catch (error) {
      if (error instanceof ReadError) return error.code;
      throw error;
    }
  }
}

/** @throws where a number's span does not hold what the number is said to be */
function expectTrueSpans({ text, numbers }: Facts): void {
  const letters = Array.from(text);
  for (const { asWritten, span } of numbers) {
    const held = letters.slice(span.start, span.end).join("");
    if (held !== asWritten) throw new Error(`span of ${asWritten} holds ${held}`);
  }
}

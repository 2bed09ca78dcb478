// Reads the damaged documents of one format from one number to another and tells what became of each;
// apart from the proof, so that a hang or a crash is seen and named.
import { join } from "node:path";
import { FOLDERS } from "../../loaders/commands/folders";
import { FORMATS } from "../../loaders/generate/layouts/layout";
import { readVocabulary } from "../../loaders/schema/vocabulary";
import { Fuzzing, type Outcome } from "./fuzz";

/** What the proof is told. */
export type Told =
  | { kind: "begun"; number: number }
  | { kind: "done"; number: number; outcome: Outcome }
  | { kind: "stray"; reason: string }
  | { kind: "end"; peakMb: number };

const tell = (told: Told) => process.send?.(told);

const [name, seed, from, to] = process.argv.slice(2);
const format = FORMATS.find((known) => known === name);
if (format === undefined) throw new Error(`unknown format: ${name ?? ""}`);

for (const event of ["unhandledRejection", "uncaughtException"] as const)
  process.on(event, (reason: unknown) => {
    const words = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
    tell({ kind: "stray", reason: `${event}: ${words}` });
  });

// Where the proof is broken off, nobody waits for more, and telling it would fail for ever.
process.on("disconnect", () => process.exit());

const vocabulary = readVocabulary(join(FOLDERS.data, "vocabulary"));
const fuzzing = new Fuzzing(format, Number(seed), vocabulary);
for (let number = Number(from); number < Number(to); number += 1) {
  tell({ kind: "begun", number });
  tell({ kind: "done", number, outcome: await fuzzing.outcome(number) });
}
tell({ kind: "end", peakMb: process.resourceUsage().maxRSS / 1024 });
process.disconnect();

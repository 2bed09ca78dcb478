import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Argument, Command, Option } from "commander";
import { FOLDERS } from "../loaders/commands/folders";
import { countOption } from "../loaders/commands/generate-options";
import { digitsPage } from "./prove/digits-page";
import { fuzzingPage } from "./prove/fuzzing-page";

type Proof = "digits" | "fuzz";

/** What is proved, and where its result is written. */
const PROOFS: Record<Proof, { file: string; prove: (cases: number) => Promise<string[]> }> = {
  digits: { file: "digits.md", prove: () => Promise.resolve(digitsPage()) },
  fuzz: { file: "fuzzing.md", prove: fuzzingPage },
};

async function prove(asked: Proof | undefined, { cases }: { cases: number }): Promise<void> {
  const folder = join(FOLDERS.root, "proofs");
  mkdirSync(folder, { recursive: true });
  for (const proof of asked ? [asked] : (["digits", "fuzz"] as const)) {
    const { file, prove } = PROOFS[proof];
    writeFileSync(join(folder, file), (await prove(cases)).join("\n"));
  }
}

await new Command("prove")
  .description("the long proofs at full count; their results are written to proofs/")
  .addArgument(new Argument("[proof]", "one of them only").choices(Object.keys(PROOFS)))
  .addOption(
    new Option("--cases <count>", "damaged documents a format")
      .argParser(countOption)
      .default(10_000),
  )
  .action(prove)
  .parseAsync();

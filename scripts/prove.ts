import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Argument, Command, Option } from "commander";
import { FOLDERS } from "../loaders/commands/folders";
import { countOption } from "../loaders/commands/generate-options";
import { bundlePage } from "./prove/bundle-page";
import { corpusPage } from "./prove/corpus-page";
import { digitsPage } from "./prove/digits-page";
import { fuzzingPage } from "./prove/fuzzing-page";
import { killsPage } from "./prove/kills-page";

type Proof = "digits" | "fuzz" | "kills" | "corpus" | "bundle";

/** How much is tried. */
interface Counts {
  cases: number;
  kills: number;
  programmes: number;
  /** Where the big ledger is kept; null where it is not. */
  keep: string | null;
}

/** What is proved, and where its result is written. */
const PROOFS: Record<Proof, { file: string; prove: (counts: Counts) => Promise<string[]> }> = {
  digits: { file: "digits.md", prove: () => Promise.resolve(digitsPage()) },
  fuzz: { file: "fuzzing.md", prove: ({ cases }) => fuzzingPage(cases) },
  kills: { file: "kills.md", prove: ({ kills }) => killsPage(kills) },
  corpus: { file: "corpus.md", prove: ({ programmes, keep }) => corpusPage(programmes, keep) },
  bundle: { file: "bundle.md", prove: () => bundlePage() },
};

const PROOF_NAMES = Object.keys(PROOFS) as Proof[];

async function prove(asked: Proof | undefined, counts: Counts): Promise<void> {
  const folder = join(FOLDERS.root, "proofs");
  mkdirSync(folder, { recursive: true });
  for (const proof of asked ? [asked] : PROOF_NAMES) {
    const { file, prove } = PROOFS[proof];
    writeFileSync(join(folder, file), (await prove(counts)).join("\n"));
  }
}

await new Command("prove")
  .description("the long proofs at full count; their results are written to proofs/")
  .addArgument(new Argument("[proof]", "one of them only").choices(PROOF_NAMES))
  .addOption(
    new Option("--cases <count>", "damaged documents a format")
      .argParser(countOption)
      .default(10_000),
  )
  .addOption(
    new Option("--kills <count>", "refreshes that are killed").argParser(countOption).default(200),
  )
  .addOption(
    new Option("--programmes <count>", "programmes of the big ledger")
      .argParser(countOption)
      .default(5000),
  )
  .addOption(
    new Option(
      "--keep <folder>",
      "keeps the big ledger there, or visits the one that is there",
    ).default(null),
  )
  .action(prove)
  .parseAsync();

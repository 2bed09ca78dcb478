import { Command, Option } from "commander";
import { ask } from "./commands/ask";
import { backUp, restoreBackup } from "./commands/backup";
import { build } from "./commands/build";
import { bundle } from "./commands/bundle";
import { doctor } from "./commands/doctor";
import { explain } from "./commands/explain";
import { extractFiles } from "./commands/extract";
import { FOLDERS } from "./commands/folders";
import { generate } from "./commands/generate";
import {
  EVERY_FORMAT,
  countOption,
  formatsOption,
  shareOption,
  wholeOption,
} from "./commands/generate-options";
import { present, type PresentOptions } from "./commands/present";
import { localeOption, yearsOption } from "./commands/present-options";
import { readFiles } from "./commands/read";
import { acceptOption, refreshLedger } from "./commands/refresh";
import type { RunWish } from "./commands/refresh-run";
import { rollBack } from "./commands/rollback";
import { type ServeCommand, serve, servePlace } from "./commands/serve";
import { verify } from "./commands/verify";

const program = new Command("maeul")
  .description("A ledger of a village-community programme, read from the city's own documents")
  .showHelpAfterError()
  .exitOverride(({ exitCode }) => {
    // What is asked for wrongly is told from what went wrong.
    process.exit(exitCode === 0 ? 0 : 2);
  });

program
  .command("build")
  .description("read data/, fill DuckDB, check, and build the site into dist/")
  .action(() => build(FOLDERS));

program
  .command("start")
  .description("build, then serve the site on http://127.0.0.1:3000 (PORT)")
  .action(async () => {
    await build(FOLDERS);
    await serve(FOLDERS.dist, process.env["PORT"]);
  });

program
  .command("refresh")
  .description("take in new documents, check, compare, and show a new release of MAEUL_HOME, whole")
  .option("--dry-run", "say what would come in and change; release nothing")
  .option("--accept <rule>", "let a rule pass that would block, this once", acceptOption, [])
  .action((wish: RunWish) => refreshLedger(wish));

program
  .command("doctor")
  .description("say whether a refresh can run and how the last one went; exit status 1: act")
  .option("--json", "one JSON array")
  .action((options: { json?: boolean }) => doctor(options));

program
  .command("backup")
  .description(
    "put what cannot be had again of MAEUL_HOME into one file; no refresh runs meanwhile",
  )
  .requiredOption("--out <file>", "a file that is not there yet, such as maeul.tar.gz")
  .action((options: { out: string }) => backUp(options));

program
  .command("restore")
  .description("make a new MAEUL_HOME of a backup, whole or not at all")
  .argument("<file>", "what maeul backup wrote")
  .requiredOption("--home <folder>", "a folder that is empty or not there")
  .action((file: string, options: { home: string }) => restoreBackup(file, options));

program
  .command("bundle")
  .description(
    "put program, packages, data and the last build into one archive that needs no network",
  )
  .requiredOption("--out <file>", "a file that is not there yet, such as maeul-ledger.tar.gz")
  .action((options: { out: string }) => bundle(options));

program
  .command("rollback")
  .description("show an earlier release of MAEUL_HOME again; no schedule returns to the one left")
  .argument("[release]", "its id; the one before where it is left out")
  .action((release?: string) => rollBack(release));

program
  .command("serve")
  .description("serve the release that MAEUL_HOME shows on http://127.0.0.1:3000 (PORT)")
  .addOption(new Option("--home <folder>", "another MAEUL_HOME").conflicts("dir"))
  .addOption(new Option("--dir <folder>", "a built site, such as dist").conflicts("refresh"))
  .option("--port <number>", "another port")
  .option("--host <address>", "at which it is served; 0.0.0.0 to every machine")
  .option("--refresh", "run maeul refresh whenever a run is due")
  .action((options: ServeCommand) => servePlace(options));

program
  .command("extract")
  .description("print what documents say")
  .argument("<path...>", "documents, folders or zip archives of them")
  .option("--json", "one JSON object a file, on one line each")
  .option("--text", "with --json: add the text stream that spans count in")
  .option("--table", "a table of what was read: format, tables, numbers, coverage, messages, time")
  .action(extractFiles);

program
  .command("read")
  .description("print the blocks and tables that a reader finds, for a person to look at")
  .argument("<path...>", "documents, folders or zip archives of them")
  .action(readFiles);

program
  .command("explain")
  .description("say where a number comes from, in words and with its passage")
  .argument("<id>", "a fact, a finding or a numeral; the beginning of an id is enough")
  .action((id: string) => explain(id, FOLDERS));

program
  .command("ask")
  .description(
    "answer a question in plain Korean or English words: number, formula, passage, caveat",
  )
  .argument("<question>", '"2019 집행률", "budget 2021"')
  .option("--json", "one JSON object")
  .action((question: string, options: { json?: boolean }) => ask(question, options, FOLDERS));

program
  .command("present")
  .description("write slides and a brief as PPTX, HWPX, PDF and pictures, from the last build")
  .requiredOption("--deck <name>", "a deck of src/decks/, such as committee")
  .requiredOption("--out <folder>", "where the files go")
  .option("--programme <name>", "of whom it is told; left out: the first by name that has a budget")
  .option("--years <first-last>", "2017-2021, or one year", yearsOption)
  .option("--locale <language>", "ko or en", localeOption, "ko")
  .action((options: PresentOptions) => present(options, FOLDERS));

program
  .command("verify")
  .description("compare a transcription with its original, number by number")
  .requiredOption("--original <file>", "the original document")
  .action(({ original }: { original: string }) => verify(original));

program
  .command("generate")
  .description("write invented documents with their answers, for trials; the same from one seed")
  .requiredOption("--out <folder>", "a folder that is empty or not there")
  .option("--seed <number>", "what everything is invented from", wholeOption, 1)
  .option("--programmes <count>", "budget sheets, one a programme", countOption, 10)
  .option("--documents <count>", "approved documents", countOption, 10)
  .option("--formats <list>", EVERY_FORMAT.join(", "), formatsOption, [...EVERY_FORMAT])
  .option("--faulty <share>", "of the documents that hold a slip, 0 to 1", shareOption, 0)
  .action(generate);

await program.parseAsync();

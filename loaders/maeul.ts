import { Command } from "commander";
import { build } from "./commands/build";
import { explain } from "./commands/explain";
import { extractFiles } from "./commands/extract";
import { FOLDERS } from "./commands/folders";
import { serve } from "./commands/serve";
import { verify } from "./commands/verify";

const program = new Command("maeul")
  .description("A ledger of a village-community programme, read from the city's own documents")
  .showHelpAfterError();

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
  .command("extract")
  .description("print what documents say")
  .argument("<file...>", "documents: text or Markdown")
  .option("--json", "one JSON object a file, on one line each")
  .option("--text", "with --json: add the text stream that spans count in")
  .action(extractFiles);

program
  .command("explain")
  .description("say where a number comes from, in words and with its passage")
  .argument("<id>", "a fact, a finding or a numeral; the beginning of an id is enough")
  .action((id: string) => explain(id, FOLDERS));

program
  .command("verify")
  .description("compare a transcription with its original, number by number")
  .requiredOption("--original <file>", "the original document")
  .action(({ original }: { original: string }) => {
    verify(original);
  });

await program.parseAsync();

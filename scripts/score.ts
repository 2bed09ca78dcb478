import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { FOLDERS } from "../loaders/commands/folders";
import { scoreDocument } from "./score/document";
import { extractedFrom } from "./score/extracted";
import { type Folder, pairsIn } from "./score/folders";
import {
  type ScoredFolder,
  differences,
  folderScore,
  markdownTable,
  plainTable,
} from "./score/table";

interface Options {
  documents: string[];
  answers: string[];
  verbose?: boolean;
  markdown?: boolean;
  write?: boolean;
}

/** Where the numbers of the table stand for the page on methods. */
const NUMBERS = "src/data/score.json";

/** Where the table stands in the README. */
const PLACE = /(<!-- score -->\n)[^]*?(\n<!-- \/score -->)/u;

async function scored({ name, pairs }: Folder): Promise<ScoredFolder> {
  const folder: ScoredFolder = { name, documents: [] };
  for (const { path, answers } of pairs) {
    const { document, failure } = await extractedFrom(path);
    folder.documents.push({ path, scores: scoreDocument(document, answers), failure });
  }
  return folder;
}

/** What is not scored is said, so that nobody takes a table for more than it is. */
function sayAlone({ unanswered, unheld }: Folder): void {
  for (const path of unanswered) process.stderr.write(`no answers for: ${path}\n`);
  for (const path of unheld) process.stderr.write(`no document for: ${path}\n`);
}

function writeInto(markdown: string): void {
  const file = join(FOLDERS.root, "README.md");
  const readme = readFileSync(file, "utf8");
  if (!PLACE.test(readme)) throw new Error(`no place for the score: ${file}`);
  const table = `\n${markdown}\n`;
  writeFileSync(
    file,
    readme.replace(PLACE, (_, before: string, after: string) => before + table + after),
  );
}

async function run(options: Options): Promise<void> {
  const { documents, answers, verbose = false, markdown = false, write = false } = options;
  if (documents.length !== answers.length)
    throw new Error(
      `folders of documents and of answers go in pairs: ${String(documents.length)} and ${String(answers.length)}`,
    );
  const folders: ScoredFolder[] = [];
  for (const [index, folder] of documents.entries()) {
    const pairs = pairsIn(folder, answers[index] ?? folder);
    sayAlone(pairs);
    folders.push(await scored(pairs));
  }
  if (verbose) process.stdout.write(`${folders.flatMap(told).join("\n\n")}\n\n`);
  const tables = folders.map(markdown || write ? markdownTable : plainTable).join("\n\n");
  if (write) {
    writeInto(tables);
    const numbers = JSON.stringify(folders.map(folderScore), null, 2);
    writeFileSync(join(FOLDERS.root, NUMBERS), `${numbers}\n`);
  } else process.stdout.write(`${tables}\n`);
}

const told = ({ documents }: ScoredFolder) => documents.map(differences);

await new Command("score")
  .description(
    "precision and recall of the extraction, by kind of fact, against answers read by hand",
  )
  .requiredOption("--documents <folder...>", "folders of documents")
  .requiredOption("--answers <folder...>", "their answers, one JSON file a document, in that order")
  .option("--verbose", "name every fact that is missed or too many")
  .option("--markdown", "print the tables in Markdown")
  .option("--write", "write them into README.md and for the page on methods")
  .action(run)
  .parseAsync();

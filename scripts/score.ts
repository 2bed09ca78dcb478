import { readFileSync, readdirSync } from "node:fs";
import { join, parse } from "node:path";
import { Command } from "commander";
import { FOLDERS } from "../loaders/commands/folders";
import { extractionJson } from "../loaders/commands/extraction";
import { extract } from "../loaders/families/extract";
import { ReadError } from "../loaders/read/error";
import { readVocabulary } from "../loaders/schema/vocabulary";
import { type Scores, scoreDocument, total } from "./score/document";
import type { Document, Row, Tally } from "./score/facts";

const vocabulary = readVocabulary(join(FOLDERS.data, "vocabulary"));

/** What is extracted from a file; nothing, said on stderr, where it cannot be read. */
function given(path: string): Document {
  try {
    return JSON.parse(
      extractionJson(extract(readFileSync(path), path, vocabulary), [], false),
    ) as Document;
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    process.stderr.write(`${path}: ${error.code}: ${error.message}\n`);
    return {};
  }
}

/** The document that an answer file is about, as the file names it. */
function named({ source }: Document): string | null {
  const path = source?.["document"] ?? source?.["path"];
  return typeof path === "string" ? path : null;
}

const share = (found: number, of: number) => (of === 0 ? "–" : (found / of).toFixed(3)).padStart(6);
const cells = ({ found, given: of, wanted }: Tally) =>
  `${share(found, of)} ${share(found, wanted)}`;

function table(scores: Scores): string {
  const head =
    "kind             wanted  given  strict: precision recall   lenient: precision recall";
  const lines = Object.entries(scores).map(
    ([kind, { strict, lenient }]) =>
      `${kind.padEnd(16)} ${String(strict.wanted).padStart(6)} ${String(strict.given).padStart(6)}  ${cells(strict)}   ${cells(lenient)}`,
  );
  return [head, ...lines].join("\n");
}

const brief = (row: Row) =>
  JSON.stringify(row, [
    "label",
    "path",
    "group",
    "year",
    "fiscalYear",
    "count",
    "unit",
    "amountKrw",
    "field",
    "value",
    "asWritten",
    "question",
    "text",
    "on",
    "from",
    "to",
    "disposition",
  ]);

function run({
  documents,
  answers,
  verbose = false,
}: {
  documents: string;
  answers: string;
  verbose?: boolean;
}): void {
  const scores: Scores[] = [];
  for (const name of readdirSync(answers)
    .filter((file) => file.endsWith(".json"))
    .toSorted()) {
    const wanted = JSON.parse(readFileSync(join(answers, name), "utf8")) as Document;
    const stem = parse(named(wanted) ?? name).name;
    const file = readdirSync(documents).find((entry) => parse(entry).name === stem);
    if (file === undefined) throw new Error(`no document for: ${name}`);
    const score = scoreDocument(given(join(documents, file)), wanted);
    scores.push(score);
    if (!verbose) continue;
    process.stdout.write(`\n${file}\n`);
    for (const [kind, { strict }] of Object.entries(score)) {
      for (const row of strict.missed) process.stdout.write(`  ${kind} missed  ${brief(row)}\n`);
      for (const row of strict.surplus) process.stdout.write(`  ${kind} surplus ${brief(row)}\n`);
    }
  }
  process.stdout.write(`${table(total(scores))}\n`);
}

new Command("score")
  .description(
    "precision and recall of the extraction, by kind of fact, against answers read by hand",
  )
  .requiredOption("--documents <folder>", "the documents")
  .requiredOption("--answers <folder>", "their answers, one JSON file each")
  .option("--verbose", "name every fact that is missed or too many")
  .action(run)
  .parse();

import { basename, join } from "node:path";
import { check } from "../checks/run";
import { withUnknownNames } from "../checks/unknown-names";
import { extract } from "../families/extract";
import { type Found, documentsAt } from "../read/documents";
import { ReadError } from "../read/error";
import { type Vocabulary, readVocabulary } from "../schema/vocabulary";
import { extractionJson } from "./extraction";
import { tableHead, tableRow } from "./extraction-table";
import { FOLDERS } from "./folders";
import { countsOf } from "./summary";

interface Options {
  json?: boolean;
  text?: boolean;
  table?: boolean;
}

/**
 * Reads files, and those in folders and archives, and prints what they say, one line each, of JSON
 * with `--json`; with `--table` one row each of what was read and what is not explained. A file that cannot be
 * read gets an error in its place and exit status 1; the others are printed all the same.
 */
export async function extractFiles(files: string[], options: Options): Promise<void> {
  const vocabulary = readVocabulary(join(FOLDERS.data, "vocabulary"));
  if (options.table === true) process.stdout.write(`${tableHead}\n`);
  for (const path of files) {
    for await (const found of documentsAt(path)) {
      const line =
        options.table === true
          ? await tableRow(found, vocabulary)
          : await printed(found, vocabulary, options);
      process.stdout.write(`${line}\n`);
    }
  }
}

async function printed(
  found: Found,
  vocabulary: Vocabulary,
  { json = false, text = false }: Options,
): Promise<string> {
  const { path } = found;
  try {
    if ("error" in found) throw found.error;
    const facts = withUnknownNames(await extract(found.bytes, path, vocabulary), vocabulary);
    const { findings } = check(facts, vocabulary);
    if (json) return extractionJson(facts, findings, text);
    return `${path}: ${facts.source.title ?? basename(path)} (${facts.source.family}): ${countsOf(facts)}, ${String(findings.length)} findings`;
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    process.exitCode = 1;
    process.stderr.write(`${path}: ${error.code}: ${error.message}\n`);
    return json
      ? JSON.stringify({ source: { path }, error: { code: error.code, reason: error.message } })
      : `${path}: not read`;
  }
}

import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { check } from "../checks/run";
import { extract } from "../families/extract";
import { ReadError } from "../read/error";
import { type Vocabulary, readVocabulary } from "../schema/vocabulary";
import { extractionJson } from "./extraction";
import { FOLDERS } from "./folders";
import { countsOf } from "./summary";

interface Options {
  json?: boolean;
  text?: boolean;
}

/**
 * Reads files and prints what they say, one line of JSON each with `--json`. A file that cannot be
 * read gets an error in its place and exit status 1; the others are printed all the same.
 */
export function extractFiles(files: string[], options: Options): void {
  const vocabulary = readVocabulary(join(FOLDERS.data, "vocabulary"));
  for (const path of files) {
    const line = printed(path, vocabulary, options);
    process.stdout.write(`${line}\n`);
  }
}

function printed(
  path: string,
  vocabulary: Vocabulary,
  { json = false, text = false }: Options,
): string {
  try {
    const facts = extract(bytesOf(path), path, vocabulary);
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

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new ReadError("missing", error instanceof Error ? error.message : String(error));
  }
}

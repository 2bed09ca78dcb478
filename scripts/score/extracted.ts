import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../loaders/checks/run";
import { extractionJson } from "../../loaders/commands/extraction";
import { FOLDERS } from "../../loaders/commands/folders";
import { extract } from "../../loaders/families/extract";
import { ReadError } from "../../loaders/read/error";
import { readVocabulary } from "../../loaders/schema/vocabulary";
import type { Document } from "./facts";

const vocabulary = readVocabulary(join(FOLDERS.data, "vocabulary"));

/** What is extracted from a file; nothing, and why, where it cannot be read. */
export interface Extracted {
  document: Document;
  failure: string | null;
}

/** Extracts a file as `extract --json` does. */
export async function extractedFrom(path: string): Promise<Extracted> {
  try {
    const facts = await extract(readFileSync(path), path, vocabulary);
    const { findings } = check(facts, vocabulary);
    const document = JSON.parse(extractionJson(facts, findings, false)) as Document;
    return { document, failure: null };
  } catch (error) {
    return { document: {}, failure: reasonOf(error) };
  }
}

/** A file that breaks the extraction is one that was not read; the others are scored all the same. */
function reasonOf(error: unknown): string {
  if (error instanceof ReadError) return error.code;
  return error instanceof Error ? `crash: ${error.message}` : "crash";
}

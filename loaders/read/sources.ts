import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { type Sidecar, parseSidecar } from "../schema/sidecar";

/** A document in the project's data, with its sidecar. */
export interface SourceFile {
  /** Relative to the data folder, with slashes. */
  path: string;
  bytes: Uint8Array;
  sidecar: Sidecar;
}

const SIDECAR = ".source.json";
/** What was put into an invented document; no document itself. */
const ANSWERS = ".answers.json";

/**
 * The documents of a data folder in the order of their paths: every `documents/<family>/<name>.*`
 * with its `<name>.source.json`.
 * @throws naming the file, where a sidecar is malformed, alone, or of another document
 */
export function readSources(data: string): SourceFile[] {
  const listed = readdirSync(join(data, "documents"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => relative(data, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .toSorted();
  const sidecars = listed.filter((path) => path.endsWith(SIDECAR));
  const documents = listed.filter((path) => !path.endsWith(SIDECAR) && !path.endsWith(ANSWERS));
  for (const path of documents) {
    if (!sidecars.includes(sidecarOf(path))) throw new Error(`no sidecar: ${sidecarOf(path)}`);
  }
  return sidecars.map((path) => sourceOf(data, path, documents));
}

const sidecarOf = (document: string) => document.replace(/\.[^./]+$/u, SIDECAR);

function sourceOf(data: string, sidecarPath: string, documents: string[]): SourceFile {
  const path = documents.find((document) => sidecarOf(document) === sidecarPath);
  if (path === undefined) throw new Error(`sidecar without a document: ${sidecarPath}`);
  let sidecar: Sidecar;
  try {
    sidecar = parseSidecar(readFileSync(join(data, sidecarPath), "utf8"));
  } catch (error) {
    throw new Error(`${sidecarPath}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  const bytes = readFileSync(join(data, path));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 !== sidecar.sha256)
    throw new Error(`${path}: sha256 is ${sha256}, its sidecar says ${sidecar.sha256}`);
  return { path, bytes, sidecar };
}

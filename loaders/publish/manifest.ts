import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import type { WrittenTable } from "./tables";

/** A published file; the hash is null where its bytes differ from build to build. */
interface PublishedFile {
  path: string;
  bytes: number;
  sha256: string | null;
}

/** A table or view with the hash of its content, which the database file's bytes do not tell. */
interface PublishedTable {
  name: string;
  kind: "table" | "view";
  rows: number;
  sha256: string;
}

/** What one release consists of. */
export interface Manifest {
  release: { id: string; date: string; codeVersion: string };
  files: PublishedFile[];
  tables: PublishedTable[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function sha256(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

async function describeFile(folder: string, path: string): Promise<PublishedFile> {
  const content = await readFile(join(folder, path));
  // DuckDB files carry other bytes each time; the hashes of the tables stand for them.
  const hash = path.endsWith(".duckdb") ? null : sha256(content);
  return { path: path.replaceAll(sep, "/"), bytes: content.length, sha256: hash };
}

/** Lists every file under a folder and every table and view, in one stable order. */
export async function makeManifest(
  folder: string,
  written: readonly WrittenTable[],
  release: Manifest["release"],
): Promise<Manifest> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  // One at a time: files of a big ledger read together would not fit into memory.
  const files = [];
  for (const path of paths.sort(byText)) files.push(await describeFile(folder, path));
  const tables = written.map(({ relation, rows, sha256: hash }) => ({
    ...{ name: relation.name, kind: relation.kind, rows, sha256: hash },
  }));
  return { release, files, tables: tables.sort((a, b) => byText(a.name, b.name)) };
}

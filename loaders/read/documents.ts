import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { ReadError } from "./error";
import { isHwpx } from "./hwpx/package";
import { type Archive, LARGEST_ENTRY, isZip, openZip } from "./zip";

/** A file that was found: its bytes, or why it cannot be had. */
export type Found = { path: string; bytes: Uint8Array } | { path: string; error: ReadError };

/** What stands beside documents and is none. */
const BESIDE = /\.(?:source|answers)\.json$|(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)/u;

const LARGEST_FILE = 512 * 2 ** 20;
const DEEPEST_ARCHIVE = 3;
/** What all archives inside one file may inflate to. */
const LARGEST_ARCHIVE = 2 ** 30;

/**
 * The documents at a path: a file, those in a folder and below it, those in an archive and in the
 * archives inside it (`archive.zip/inner/name.hwpx`). One at a time, in the order of their paths;
 * hidden files and sidecars are left out. One that cannot be had does not keep the others.
 */
export async function* documentsAt(path: string): AsyncGenerator<Found> {
  for (const file of filesAt(path)) {
    const shown = file.normalize("NFC");
    const bytes = bytesOf(file);
    if (bytes instanceof ReadError) yield { path: shown, error: bytes };
    else yield* documentsIn({ path: shown, bytes });
  }
}

/** The documents in a file: itself, or where it is an archive those inside it. */
export async function* documentsIn(file: {
  path: string;
  bytes: Uint8Array;
}): AsyncGenerator<Found> {
  yield* opened(file, { depth: 0, budget: { bytes: LARGEST_ARCHIVE } });
}

interface Limits {
  depth: number;
  budget: { bytes: number };
}

async function* opened(
  { path, bytes }: { path: string; bytes: Uint8Array },
  { depth, budget }: Limits,
): AsyncGenerator<Found> {
  const archive = isZip(bytes) ? await archiveOf(bytes) : null;
  if (archive === null || archive instanceof ReadError) {
    // A damaged archive is told by who reads it.
    yield { path, bytes };
    return;
  }
  if (depth >= DEEPEST_ARCHIVE) {
    const reason = `archives nested deeper than ${String(DEEPEST_ARCHIVE)}`;
    yield { path, error: new ReadError("refused", reason) };
    return;
  }
  for (const name of archive.names.filter((inner) => !BESIDE.test(inner)).toSorted()) {
    const inner = await inflated(archive, name, budget);
    const innerPath = `${path}/${name}`;
    if (inner instanceof ReadError) yield { path: innerPath, error: inner };
    else yield* opened({ path: innerPath, bytes: inner }, { depth: depth + 1, budget });
  }
}

/** An archive that holds documents; null for one that is a document itself. */
async function archiveOf(bytes: Uint8Array): Promise<Archive | ReadError | null> {
  try {
    const archive = await openZip(bytes);
    const isDocument = archive.names.includes("[Content_Types].xml") || (await isHwpx(archive));
    return isDocument ? null : archive;
  } catch (error) {
    return readErrorOf(error);
  }
}

async function inflated(
  archive: Archive,
  name: string,
  budget: Limits["budget"],
): Promise<Uint8Array | ReadError> {
  if (budget.bytes <= 0) {
    const reason = `the archive inflates to more than ${String(LARGEST_ARCHIVE / 2 ** 20)} MB`;
    return new ReadError("too-large", reason);
  }
  try {
    const bytes = await archive.read(name);
    budget.bytes -= bytes.length;
    return bytes;
  } catch (error) {
    const refusal = readErrorOf(error);
    // What was inflated before it was refused is work that counts.
    if (refusal.code === "too-large") budget.bytes -= LARGEST_ENTRY;
    return refusal;
  }
}

/** @throws what is no ReadError */
function readErrorOf(error: unknown): ReadError {
  if (error instanceof ReadError) return error;
  throw error;
}

function* filesAt(path: string): Generator<string> {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    yield path;
    return;
  }
  const entries = readdirSync(path, { withFileTypes: true })
    .filter((entry) => !BESIDE.test(entry.name) && (entry.isFile() || entry.isDirectory()))
    .map(({ name }) => name)
    .toSorted();
  for (const name of entries) yield* filesAt(join(path, name));
}

const WHY_MISSING = new Map([
  ["ENOENT", "no such file"],
  ["EACCES", "no permission to read it"],
  ["ELOOP", "a link to itself"],
]);

function missing(error: unknown): ReadError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return new ReadError("missing", WHY_MISSING.get(code) ?? `not to be had: ${code.toLowerCase()}`);
}

function bytesOf(file: string): Uint8Array | ReadError {
  try {
    const { size } = statSync(file);
    if (size > LARGEST_FILE)
      return new ReadError("too-large", `${String(Math.round(size / 2 ** 20))} MB`);
    return readFileSync(file);
  } catch (error) {
    return missing(error);
  }
}

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Sidecar } from "../../schema/sidecar";
import { parseSidecar } from "../../schema/sidecar";
import type { Home } from "../home";
import { sha256Of } from "./memory";

/** A document that is not whole yet has a hidden name, which no reader of documents sees. */
const HIDDEN = ".taking-";
const SIDECAR = ".source.json";
/** So much of a document's hash is its name. */
const NAME_LENGTH = 16;

/** A document to be put among the operator's. */
export interface Parcel {
  bytes: Uint8Array;
  /** With its dot. */
  ending: string;
  sidecar: Sidecar;
}

/**
 * Puts a document and its sidecar among the operator's, whole and on the disk; a process that is killed
 * meanwhile leaves what `sweepDocuments` completes or removes.
 * @returns its path below the operator's folder, with slashes
 */
export async function placeDocument(home: Home, parcel: Parcel): Promise<string> {
  const { bytes, ending, sidecar } = parcel;
  const folder = join(home.documents, sidecar.family);
  await mkdir(folder, { recursive: true });
  const stem = sidecar.sha256.slice(0, NAME_LENGTH);
  const hidden = join(folder, `${HIDDEN}${stem}${ending}`);
  const hiddenSidecar = join(folder, `${HIDDEN}${stem}${SIDECAR}`);
  await written(hidden, bytes);
  await written(hiddenSidecar, `${JSON.stringify(sidecar, null, 2)}\n`);
  await rename(hiddenSidecar, join(folder, `${stem}${SIDECAR}`));
  await rename(hidden, join(folder, `${stem}${ending}`));
  await synced(folder);
  return `documents/${sidecar.family}/${stem}${ending}`;
}

async function written(path: string, content: Uint8Array | string): Promise<void> {
  await writeFile(path, content, { flush: true });
}

async function synced(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Completes or removes what a killed process left half: a sidecar stands only where its document was
 * whole under its hidden name. To be called by whoever alone works on the folder.
 */
export async function sweepDocuments(home: Home): Promise<void> {
  if (!existsSync(home.documents)) return;
  const left = readdirSync(home.documents, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.startsWith(HIDDEN))
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const path of left) {
    const shown = join(dirname(path), basename(path).slice(HIDDEN.length));
    const sidecar = shown.replace(/\.[^./\\]+$/u, SIDECAR);
    const whole = !path.endsWith(SIDECAR) && existsSync(sidecar) && isOf(path, sidecar);
    if (whole) await rename(path, shown);
    else await rm(path, { force: true });
  }
}

function isOf(document: string, sidecar: string): boolean {
  const { sha256 } = parseSidecar(readFileSync(sidecar, "utf8"));
  return sha256Of(readFileSync(document)) === sha256;
}

import { existsSync } from "node:fs";
import { mkdir, readdir, rename } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { syncBelow, syncFolder, writeDurably } from "./durable";
import type { Home } from "./home";
import { RECORD, type ReleaseFile, type ReleaseRecord, sha256Of } from "./releases";

/** The files of a folder in the order of their paths; links are not followed. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => path !== RECORD)
    .toSorted();
}

/** Lays a release down where it lay before and was damaged: file by file, so that nothing is gone meanwhile. */
async function mendRelease(work: string, place: string, files: ReleaseFile[]): Promise<void> {
  for (const { path, sha256 } of [...files, { path: RECORD, sha256: "" }]) {
    const file = join(place, path);
    const found = await sha256Of(file).catch(() => null);
    if (found === sha256) continue;
    await mkdir(dirname(file), { recursive: true });
    await rename(join(work, path), file);
  }
  await syncBelow(place);
}

/**
 * Makes a finished work folder a release: every file is hashed and on the disk before the folder
 * takes its name. A damaged release of the same id is mended.
 */
export async function finishRelease(
  home: Home,
  work: string,
  { id, date, run }: Omit<ReleaseRecord, "files">,
): Promise<void> {
  const files: ReleaseFile[] = [];
  for (const path of await filesBelow(work))
    files.push({ path, sha256: await sha256Of(join(work, path)) });
  await writeDurably(join(work, RECORD), `${JSON.stringify({ id, date, run, files })}\n`);
  await syncBelow(work);
  const place = join(home.releases, id);
  if (existsSync(place)) await mendRelease(work, place, files);
  else await rename(work, place);
  await syncFolder(home.releases);
}

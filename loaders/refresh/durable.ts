import { mkdir, open, readdir, rename, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { publishFile, temporaryPath } from "../store/swap";

/** Writes a file so that a reader finds the old one or the new one, whole, even after a loss of power. */
export async function writeDurably(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = temporaryPath(path);
  const handle = await open(temporary, "w");
  try {
    await handle.writeFile(text);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  await publishFile(temporary, path);
}

async function synced(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync().finally(() => handle.close());
}

/** Asks the system to have a folder's entries on the disk before anything goes on. */
export const syncFolder = synced;

/** Asks the system to have a folder, and all files and folders in it, on the disk; links are not followed. */
export async function syncBelow(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() || entry.isDirectory()) await synced(join(entry.parentPath, entry.name));
  await synced(folder);
}

/** Lets a link point elsewhere; whoever follows it comes to the old place or to the new one. */
export async function pointLink(link: string, target: string): Promise<void> {
  const next = temporaryPath(link);
  await rm(next, { force: true });
  await symlink(target, next);
  await rename(next, link);
  await syncFolder(dirname(link));
}

import { mkdir, open, rename, rm, symlink } from "node:fs/promises";
import { dirname } from "node:path";
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

/** Asks the system to have a folder's entries on the disk before anything goes on. */
export async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Lets a link point elsewhere; whoever follows it comes to the old place or to the new one. */
export async function pointLink(link: string, target: string): Promise<void> {
  const next = temporaryPath(link);
  await rm(next, { force: true });
  await symlink(target, next);
  await rename(next, link);
  await syncFolder(dirname(link));
}

import { existsSync } from "node:fs";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { temporaryPath } from "../../store/swap";
import { syncFolder } from "../durable";
import { homeAt } from "../home";
import { sha256Of, verifyRelease } from "../releases";
import { DamagedBackup, readArchive, unpack } from "./archive";
import { MANIFEST, type BackupManifest } from "./contents";

async function refuseWhereAnythingIs(folder: string): Promise<void> {
  if (existsSync(folder) && (await readdir(folder)).length > 0)
    throw new Error(`folder is not empty: ${folder}`);
}

/** Compares what the disk has with the manifest, and asks the system to have it there for good. */
async function settle(folder: string, { files }: BackupManifest): Promise<void> {
  for (const { path, sha256 } of files) {
    const handle = await open(join(folder, path), "r");
    await handle.sync().finally(() => handle.close());
    if ((await sha256Of(join(folder, path))) !== sha256)
      throw new DamagedBackup(`not restored as it was: ${path}`);
  }
}

/**
 * Makes an operator's folder of a backup, whole or not at all.
 * @param folder is empty, or not there
 * @throws where something is in the folder; DamagedBackup
 */
export async function restore(archive: string, folder: string): Promise<BackupManifest> {
  const target = resolve(folder);
  if (!existsSync(archive)) throw new Error(`no such file: ${archive}`);
  await refuseWhereAnythingIs(target);
  const manifest = await readArchive(archive);
  const temporary = temporaryPath(target);
  try {
    await rm(temporary, { recursive: true, force: true });
    await mkdir(temporary, { recursive: true });
    await unpack(archive, temporary);
    await rm(join(temporary, MANIFEST));
    await settle(temporary, manifest);
    if (manifest.release !== null) await verifyRelease(homeAt(temporary), manifest.release);
    await syncFolder(temporary);
    // An empty folder gives way; one that has been filled meanwhile does not.
    await rename(temporary, target);
    await syncFolder(dirname(target));
    return manifest;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

import { backup } from "../refresh/backup/backup";
import type { BackupManifest } from "../refresh/backup/contents";
import { restore } from "../refresh/backup/restore";
import { operatorHome } from "./home";

const MEGABYTE = 2 ** 20;

function summary({ files, release, madeAt }: BackupManifest): string {
  const size = files.reduce((sum, file) => sum + file.size, 0) / MEGABYTE;
  const shown = release === null ? "no release" : `release ${release}`;
  return `${String(files.length)} files, ${size.toFixed(1)} MB, ${shown}, made at ${madeAt}`;
}

/**
 * Backs the operator's place up into one file, and says what is in it.
 * @throws RefreshIsRunning, or where the file is there already
 */
export async function backUp({ out }: { out: string }): Promise<void> {
  const manifest = await backup(operatorHome(), out, new Date());
  process.stdout.write(`${out}: ${summary(manifest)}\n`);
}

/**
 * Restores a backup into a new folder, and says what is in it.
 * @throws DamagedBackup, or where the folder is not empty
 */
export async function restoreBackup(file: string, { home }: { home: string }): Promise<void> {
  const manifest = await restore(file, home);
  process.stdout.write(`${home}: ${summary(manifest)}\n`);
}

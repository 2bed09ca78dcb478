import { open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A name beside the target, on the same file system, that tells which process makes it. */
export function temporaryPath(path: string): string {
  return `${path}.${String(process.pid)}.tmp`;
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Puts a finished temporary file in its place, so that it survives a loss of power. */
export async function publishFile(temporary: string, path: string): Promise<void> {
  await sync(temporary);
  await rename(temporary, path);
  await sync(dirname(path));
}

/** Removes a temporary file and its write-ahead log. */
export async function discard(temporary: string): Promise<void> {
  await rm(temporary, { force: true });
  await rm(`${temporary}.wal`, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * Removes from a folder what processes have left that run no more.
 * @param mark finds the number of the process in a name; a name without one stays
 */
export async function sweepDead(folder: string, mark: RegExp): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = mark.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Removes what killed processes left beside the target; a running one's file stays. */
export async function sweep(path: string): Promise<void> {
  const folder = dirname(path);
  const start = `${basename(path)}.`;
  for (const name of await readdir(folder)) {
    const left = name.startsWith(start)
      ? /^(\d+)\.tmp(\.wal)?$/.exec(name.slice(start.length))
      : null;
    if (left && !isRunning(Number(left[1])))
      await discard(join(folder, name.replace(/\.wal$/, "")));
  }
}

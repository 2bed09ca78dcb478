import { existsSync } from "node:fs";
import { mkdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { publishFile, temporaryPath } from "../../store/swap";
import { seoulTime } from "../clock";
import { writeDurably } from "../durable";
import type { Home } from "../home";
import { currentRelease, sha256Of } from "../releases";
import { RunLog } from "../../store/runs";
import { pack, readArchive } from "./archive";
import { contentsOf, MANIFEST, RUNS, type BackupManifest } from "./contents";

/** Lists everything, with the copy of the run log, and writes the list beside that copy. */
async function stage(home: Home, staged: string, now: Date): Promise<BackupManifest> {
  const runs = join(staged, RUNS);
  const { files, links } = await contentsOf(home);
  const log = { path: RUNS, sha256: await sha256Of(runs), size: (await stat(runs)).size };
  const manifest: BackupManifest = {
    ...{ format: 1, madeAt: seoulTime(now), release: await currentRelease(home) },
    ...{ files: [...files, log], links },
  };
  await writeDurably(join(staged, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

/** Where entries lie, below the operator's folder: what was staged stands in front. */
function pathsOf({ files, links }: BackupManifest, staged: string): string[] {
  const there = [...files, ...links].map(({ path }) => path).filter((path) => path !== RUNS);
  return [`${staged}/${MANIFEST}`, `${staged}/${RUNS}`, ...there];
}

/**
 * Puts everything that cannot be had again into one archive, which is read again before it takes its
 * name. No refresh runs meanwhile.
 * @param out a file that is not there yet
 * @throws RefreshIsRunning; where there is nothing, or the file is there; DamagedBackup where something changed
 */
export async function backup(home: Home, out: string, now: Date): Promise<BackupManifest> {
  const archive = resolve(out);
  if (!existsSync(home.root)) throw new Error(`nothing to back up: ${home.root}`);
  if (existsSync(archive)) throw new Error(`file is there already: ${out}`);
  const log = await RunLog.open(home.runs, await currentRelease(home));
  const staged = join(home.root, `.backup-${String(process.pid)}`);
  const temporary = temporaryPath(archive);
  try {
    await mkdir(staged, { recursive: true });
    await mkdir(dirname(archive), { recursive: true });
    await log.copyTo(join(staged, RUNS));
    const manifest = await stage(home, staged, now);
    const paths = pathsOf(manifest, basename(staged));
    await pack(temporary, { root: home.root, staged: basename(staged), paths });
    await readArchive(temporary);
    await publishFile(temporary, archive);
    return manifest;
  } finally {
    await rm(staged, { recursive: true, force: true });
    await rm(temporary, { force: true });
    log.close();
  }
}

import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { mkdir, open, readFile, readdir, readlink, rename, rm } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { sweepDead } from "../store/swap";
import { pointLink, syncFolder, writeDurably } from "./durable";
import type { Home } from "./home";

/** A file of a release, by its path in the release's folder. */
interface ReleaseFile {
  path: string;
  sha256: string;
}

/** What a release says of itself, in `release.json`. */
export interface ReleaseRecord {
  id: string;
  /** ISO day: the newest access date of its sources. */
  date: string;
  /** The run that made it; later runs have larger numbers, whatever the clock did. */
  run: number;
  /** Every file but those beside the release (`site/now`) and of earlier ones (`site/releases/<other>`). */
  files: ReleaseFile[];
}

const RECORD = "release.json";
/** A folder whose release is not whole yet, or no longer. */
const UNFINISHED = /^\.(?:next|gone)-/u;

/** Where a release is made; nobody follows a link there. */
export const workFolder = (home: Home): string =>
  join(home.releases, `.next-${String(process.pid)}`);

/** Where a dry run keeps its copy of documents. */
export const dryFolder = (home: Home): string => join(home.releases, `.dry-${String(process.pid)}`);

/** What is written beside its place has the number of the process that writes it. */
const HALF_WRITTEN = /\.(\d+)\.tmp$/u;

/** Removes what runs that were cut off have left. Only for who holds the run log. */
export async function sweepReleases(home: Home): Promise<void> {
  await mkdir(home.releases, { recursive: true });
  for (const name of await readdir(home.releases))
    if (UNFINISHED.test(name))
      await rm(join(home.releases, name), { recursive: true, force: true });
  // A dry run has made its copy before it holds the run log.
  await sweepDead(home.releases, /^\.dry-(\d+)$/u);
  await sweepDead(home.root, /^\.backup-(\d+)$/u);
  for (const folder of [home.root, home.now, home.fetched, join(home.fetched, "portal")])
    await sweepDead(folder, HALF_WRITTEN);
}

/** Id of the release that is shown; null where there is none. */
export async function currentRelease(home: Home): Promise<string | null> {
  const target = await readlink(home.current).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
  return target === null ? null : basename(target);
}

/** Hash of a file, read piece by piece. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

/** The files of a folder in the order of their paths; links are not followed. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => path !== RECORD)
    .toSorted();
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync().finally(() => handle.close());
}

/**
 * Makes a finished work folder a release: every file is hashed and on the disk before the folder
 * takes its name.
 */
export async function finishRelease(
  home: Home,
  work: string,
  { id, date, run }: Omit<ReleaseRecord, "files">,
): Promise<void> {
  const files: ReleaseFile[] = [];
  for (const path of await filesBelow(work)) {
    await syncFile(join(work, path));
    files.push({ path, sha256: await sha256Of(join(work, path)) });
  }
  await writeDurably(join(work, RECORD), `${JSON.stringify({ id, date, run, files })}\n`);
  await rename(work, join(home.releases, id));
  await syncFolder(home.releases);
}

/** @throws where there is no such release, or it does not say what it is */
export async function readRecord(home: Home, id: string): Promise<ReleaseRecord> {
  const file = join(home.releases, id, RECORD);
  if (!existsSync(file)) throw new Error(`no such release: ${id}`);
  return JSON.parse(await readFile(file, "utf8")) as ReleaseRecord;
}

/** The whole releases there are, the newest first. */
export async function listReleases(home: Home): Promise<ReleaseRecord[]> {
  if (!existsSync(home.releases)) return [];
  const names = (await readdir(home.releases)).filter((name) => !name.startsWith("."));
  const records = await Promise.all(names.map((name) => readRecord(home, name)));
  return records.toSorted((a, b) => b.run - a.run);
}

/**
 * Looks whether a release is as it was made.
 * @throws naming the first file that is missing or other than it was
 */
export async function verifyRelease(home: Home, id: string): Promise<ReleaseRecord> {
  const record = await readRecord(home, id);
  for (const { path, sha256 } of record.files) {
    const file = join(home.releases, id, path);
    if (!existsSync(file)) throw new Error(`release ${id} lacks a file: ${path}`);
    const found = await sha256Of(file);
    if (found !== sha256) throw new Error(`release ${id} has another file: ${path}`);
  }
  return record;
}

/** Shows a release: one link is exchanged, so that readers have the old one or the new one. */
export async function showRelease(home: Home, id: string): Promise<void> {
  await readRecord(home, id);
  await pointLink(home.current, relative(dirname(home.current), join(home.releases, id)));
}

/** Removes releases beyond the newest so many; the one that is shown stays. */
export async function pruneReleases(home: Home, keep: number): Promise<string[]> {
  const shown = await currentRelease(home);
  const old = (await listReleases(home)).slice(keep).filter(({ id }) => id !== shown);
  for (const { id } of old) {
    // Renamed first: a release that is half removed has no release's name.
    const gone = join(home.releases, `.gone-${id}`);
    await rename(join(home.releases, id), gone);
    await rm(gone, { recursive: true, force: true });
  }
  return old.map(({ id }) => id);
}

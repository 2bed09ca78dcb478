import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { readFile, readdir, readlink, rename, rm } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { pipeline } from "node:stream/promises";
import { pointLink } from "./durable";
import type { Home } from "./home";

/** A file of a release, by its path in the release's folder. */
export interface ReleaseFile {
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

/** What a release says of itself, in its folder. */
export const RECORD = "release.json";
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

/** In what a release is not as it was made; null where it is. */
export async function damageOf(home: Home, id: string): Promise<string | null> {
  try {
    await verifyRelease(home, id);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
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

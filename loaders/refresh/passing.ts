import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { sweepDead } from "../store/swap";
import type { Home } from "./home";

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

import { existsSync } from "node:fs";
import { lstat, readdir, readlink } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { z } from "zod";
import type { Home } from "../home";
import { currentRelease, sha256Of } from "../releases";

/** Where the manifest and the copy of the run log stand in an archive. */
export const MANIFEST = "backup.json";
export const RUNS = "runs.duckdb";

/** What an archive holds, in its first entry. Paths are below the operator's folder, with slashes. */
export const manifestShape = z.strictObject({
  format: z.literal(1),
  /** A moment in Seoul. */
  madeAt: z.string(),
  /** Id of the release that was shown; null where there was none. */
  release: z.string().nullable(),
  files: z.array(z.strictObject({ path: z.string(), sha256: z.string(), size: z.int().min(0) })),
  links: z.array(z.strictObject({ path: z.string(), target: z.string() })),
});
export type BackupManifest = z.infer<typeof manifestShape>;

/** What is half written, or belongs to a run that was cut off. */
const PASSING = /(?:^|\/)\.(?:taking|next|gone|dry)-|\.\d+\.tmp$/u;

/** Everything that cannot be had again: not the inbox, not the log's lines, not releases that are kept for a rollback. */
async function placesOf(home: Home): Promise<string[]> {
  const shown = await currentRelease(home);
  const release = shown === null ? [] : [join(home.releases, shown), home.current];
  return [
    ...[home.config, home.corrections, home.claims],
    ...[home.documents, home.fetched, home.kept, home.now],
    ...release,
  ].filter((path) => existsSync(path));
}

async function entriesAt(path: string): Promise<string[]> {
  if (!(await lstat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** Lists and hashes what belongs into a backup, in the order of the paths; the run log is not among it. */
export async function contentsOf(home: Home): Promise<Pick<BackupManifest, "files" | "links">> {
  const found = (await Promise.all((await placesOf(home)).map(entriesAt))).flat();
  const [files, links]: [BackupManifest["files"], BackupManifest["links"]] = [[], []];
  for (const file of found.toSorted()) {
    const path = relative(home.root, file).split(sep).join("/");
    if (PASSING.test(path)) continue;
    const status = await lstat(file);
    if (status.isSymbolicLink()) links.push({ path, target: await readlink(file) });
    else files.push({ path, sha256: await sha256Of(file), size: status.size });
  }
  return { files, links };
}

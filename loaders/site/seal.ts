import { createHash } from "node:crypto";
import { readFile, readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Beside the folders; tells what they were filled from and with. */
const SEAL = "seal.txt";

/** One hash over names and contents of all that lies in some folders, and what it was made from. */
async function sealOf(root: string, folders: readonly string[], from: string): Promise<string> {
  const hash = createHash("sha256").update(from);
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const paths = entries.map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }));
    for (const { entry, path } of paths.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
      hash.update(`\0${path.slice(root.length)}\0`);
      if (entry.isFile()) hash.update(await readFile(path));
    }
  }
  return hash.digest("hex");
}

/** Says of folders that they are whole. @param from all that decides what is in them */
export async function seal(root: string, folders: readonly string[], from: string): Promise<void> {
  const temporary = join(root, `${SEAL}.${String(process.pid)}.tmp`);
  await writeFile(temporary, `${await sealOf(root, folders, from)}\n`);
  await rename(temporary, join(root, SEAL));
}

/** Whether folders are as they were when they were sealed, and made from the same. */
export async function isAsSealed(
  root: string,
  folders: readonly string[],
  from: string,
): Promise<boolean> {
  const said = await readFile(join(root, SEAL), "utf8").catch(() => null);
  if (said === null) return false;
  const found = await sealOf(root, folders, from).catch(() => null);
  return said.trimEnd() === found;
}

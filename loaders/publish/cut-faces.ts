import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** So many cut faces are kept: the three weights of a dozen sites and briefs. */
const MOST = 36;

/** `<hash of what it is cut from>-<hash of its bytes>.woff2` */
const NAME = /^([\da-f]{64})-([\da-f]{64})\.woff2$/u;

const sha256 = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

/** The bytes under a key; null where there are none, or other ones than were put there. */
async function found(folder: string, key: string): Promise<Buffer | null> {
  for (const name of await namesIn(folder)) {
    const [, of, hash] = NAME.exec(name) ?? [];
    if (of !== key) continue;
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (bytes !== null && sha256(bytes) === hash) return bytes;
    await rm(join(folder, name), { force: true });
  }
  return null;
}

/** Removes what is older than the newest so many, half-written files among them. */
async function prune(folder: string): Promise<void> {
  const files = await Promise.all(
    (await namesIn(folder)).map(async (name) => {
      const path = join(folder, name);
      // Another process may have removed it meanwhile.
      const time = await stat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      );
      return { path, time };
    }),
  );
  const old = files.toSorted((a, b) => b.time - a.time).slice(MOST);
  await Promise.all(old.map(({ path }) => rm(path, { force: true })));
}

async function keep(folder: string, key: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${key}-${sha256(bytes)}.woff2`);
  const temporary = `${file}.${String(process.pid)}.tmp`;
  await writeFile(temporary, bytes);
  await rename(temporary, file);
  await prune(folder);
}

/**
 * What was made before of the same, or what is made now. The same key gives the same bytes: an entry that is
 * not what was put there is made anew. A folder that cannot be written stops nothing.
 * @param folder where entries are kept, the newest few
 * @param made all that decides the bytes
 */
export async function keptFace(
  folder: string,
  made: { of: readonly (string | Uint8Array)[]; make: () => Promise<Buffer> },
): Promise<Buffer> {
  const key = sha256(made.of.map(sha256).join(" "));
  const before = await found(folder, key);
  if (before !== null) return before;
  const bytes = await made.make();
  await keep(folder, key, bytes).catch(() => undefined);
  return bytes;
}

import { createHash } from "node:crypto";
import { create, extract, list, type ReadEntry } from "tar";
import { type BackupManifest, MANIFEST, manifestShape } from "./contents";

/** An archive that is not what it was made as, or no backup at all. */
export class DamagedBackup extends Error {
  override name = "DamagedBackup";
}

/** What an entry holds, as it is read. */
type Content = { sha256: string } | { target: string };

/**
 * Packs entries into an archive.
 * @param options.staged entries that lie in another folder of the root, and lose its name
 */
export async function pack(
  archive: string,
  options: { root: string; staged: string; paths: readonly string[] },
): Promise<void> {
  const { root, staged, paths } = options;
  // Its owner's only: what an operator configured may hold the address of a webhook.
  await create(
    {
      ...{ file: archive, cwd: root, gzip: true, strict: true, noDirRecurse: true, mode: 0o600 },
      onWriteEntry: (entry) => {
        if (entry.path.startsWith(`${staged}/`)) entry.path = entry.path.slice(staged.length + 1);
      },
    },
    [...paths],
  );
}

/**
 * Reads an archive to its end and compares every entry with its manifest.
 * @throws DamagedBackup naming what is missing, more or other than it was
 */
export async function readArchive(archive: string): Promise<BackupManifest> {
  const contents = new Map<string, Content>();
  const manifest: Buffer[] = [];
  await listed(archive, (entry) => {
    const hash = createHash("sha256");
    entry.on("data", (chunk: Buffer) => {
      hash.update(chunk);
      if (entry.path === MANIFEST) manifest.push(chunk);
    });
    entry.on("end", () => {
      const { linkpath } = entry;
      const target = entry.type === "SymbolicLink" && linkpath !== undefined ? linkpath : null;
      const content = target === null ? { sha256: hash.digest("hex") } : { target };
      contents.set(entry.path, content);
    });
  });
  contents.delete(MANIFEST);
  return compared(parsed(archive, Buffer.concat(manifest).toString("utf8")), contents, archive);
}

async function listed(archive: string, onReadEntry: (entry: ReadEntry) => void): Promise<void> {
  try {
    await list({ file: archive, strict: true, onReadEntry });
  } catch (error) {
    throw damaged(archive, error instanceof Error ? error.message : String(error));
  }
}

const damaged = (archive: string, why: string): DamagedBackup =>
  new DamagedBackup(`damaged backup: ${archive}: ${why}`);

function parsed(archive: string, json: string): BackupManifest {
  try {
    return manifestShape.parse(JSON.parse(json));
  } catch {
    throw damaged(archive, "no manifest");
  }
}

function compared(
  manifest: BackupManifest,
  contents: ReadonlyMap<string, Content>,
  archive: string,
): BackupManifest {
  const left = new Map(contents);
  for (const { path, ...wanted } of [...manifest.files, ...manifest.links]) {
    const found = left.get(path);
    left.delete(path);
    if (!found) throw damaged(archive, `lacks ${path}`);
    const same =
      "sha256" in wanted
        ? "sha256" in found && found.sha256 === wanted.sha256
        : "target" in found && found.target === wanted.target;
    if (!same) throw damaged(archive, `${path} is not what it was`);
  }
  const [more] = left.keys();
  if (more !== undefined) throw damaged(archive, `${more} is not in its manifest`);
  return manifest;
}

/**
 * Unpacks an archive that was read and compared. Entries that lead out of the folder are refused.
 * @throws DamagedBackup
 */
export async function unpack(archive: string, folder: string): Promise<void> {
  try {
    await extract({ file: archive, cwd: folder, strict: true, preserveOwner: false });
  } catch (error) {
    throw damaged(archive, error instanceof Error ? error.message : String(error));
  }
}

import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { Header, Pack, ReadEntry } from "tar";

/** A file as it stands in an archive. */
export interface ArchivedFile {
  path: string;
  bytes: Uint8Array;
  isProgram: boolean;
}

/** How an archive is made. */
export interface ArchiveOptions {
  /** The time that every file gets. */
  time: Date;
  /** How hard it is packed, 0 (not at all) to 9. */
  level: number;
}

/** Gives a file to an archive; resolves when it has been taken, so that one at a time is in memory. */
function add(archive: Pack, { path, bytes, isProgram }: ArchivedFile, time: Date): Promise<void> {
  const mode = isProgram ? 0o755 : 0o644;
  const size = bytes.length;
  const entry = new ReadEntry(new Header({ path, mode, size, mtime: time, type: "File" }));
  const taken = new Promise<void>((resolve, reject) => {
    entry.once("end", resolve).once("error", reject);
  });
  archive.add(entry);
  entry.end(Buffer.from(bytes));
  return taken;
}

/**
 * Writes files into a packed tar archive, in the order in which they come; the same files make the same
 * bytes with the same Node.
 */
export async function writeArchive(
  archive: string,
  files: AsyncIterable<ArchivedFile>,
  { time, level }: ArchiveOptions,
): Promise<void> {
  const pack = new Pack({ gzip: { level }, portable: true, strict: true, mtime: time });
  const feed = async (): Promise<void> => {
    for await (const file of files) await add(pack, file, time);
    pack.end();
  };
  await Promise.all([pipeline(pack as AsyncIterable<Buffer>, createWriteStream(archive)), feed()]);
}

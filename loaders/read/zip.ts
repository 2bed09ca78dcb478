import iconv from "iconv-lite";
import { type Entry, type ZipFile, fromBufferPromise, validateFileName } from "yauzl";
import { ReadError } from "./error";

/** What no honest archive exceeds; the sizes that an archive declares are never trusted. */
const MOST_ENTRIES = 10_000;
const LARGEST_ENTRY = 48 * 2 ** 20;

/** The files of an archive, by their names inside it. */
export interface Archive {
  /** In the order of the archive, NFC; folders left out. */
  names: string[];
  /**
   * Inflates one file.
   * @throws ReadError where there is none, or it is damaged, encrypted or too large
   */
  read(name: string): Promise<Buffer>;
}

/** Whether bytes begin as a zip archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * Opens an archive in memory and lists it.
 * @throws ReadError `damaged`, `refused` for a path that leaves the archive, `too-large`
 */
export async function openZip(bytes: Uint8Array): Promise<Archive> {
  const entries = new Map<string, Entry>();
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await told(() =>
    fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false, autoClose: false }),
  );
  if (zip.entryCount > MOST_ENTRIES)
    throw new ReadError("too-large", `too many files in an archive: ${String(zip.entryCount)}`);
  await told(async () => {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (!name.endsWith("/")) entries.set(name, entry);
    }
  });
  return {
    names: [...entries.keys()],
    read: (name) => told(() => inflate(zip, entries.get(name), name)),
  };
}

const UTF8_NAMES = 0x800;

/** Archives made on Korean systems name their files in CP949 without saying so. */
function nameOf(entry: Entry): string {
  const raw = Buffer.from(entry.fileNameRaw);
  const utf8 = raw.toString("utf8");
  const isUtf8 = (entry.generalPurposeBitFlag & UTF8_NAMES) > 0 || !utf8.includes("\ufffd");
  const name = (isUtf8 ? utf8 : iconv.decode(raw, "cp949")).normalize("NFC").replaceAll("\\", "/");
  if (validateFileName(name) !== null)
    throw new ReadError("refused", `path leaves the archive: ${name}`);
  return name;
}

async function inflate(zip: ZipFile, entry: Entry | undefined, name: string): Promise<Buffer> {
  if (!entry) throw new ReadError("damaged", `not in the archive: ${name}`);
  if (entry.isEncrypted()) throw new ReadError("encrypted", `protected by a password: ${name}`);
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > LARGEST_ENTRY)
      throw new ReadError(
        "too-large",
        `more than ${String(LARGEST_ENTRY / 2 ** 20)} MB when inflated: ${name}`,
      );
  }
  return Buffer.concat(chunks, size);
}

/** What the library finds wrong is damage of the file. */
async function told<T>(doing: () => Promise<T>): Promise<T> {
  try {
    return await doing();
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(
      "damaged",
      `damaged archive: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

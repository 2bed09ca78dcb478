import iconv from "iconv-lite";
import { type Entry, type ZipFile, fromBufferPromise, validateFileName } from "yauzl";
import { ReadError } from "./error";

/** What no honest archive exceeds; the sizes that an archive declares are never trusted. */
const MOST_ENTRIES = 10_000;
export const LARGEST_ENTRY = 48 * 2 ** 20;
/** What inflates to so much is refused where it is so many times what it was packed to. */
const SUSPICIOUS_ENTRY = 4 * 2 ** 20;
const LARGEST_RATIO = 200;

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
    let listed = 0;
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      listed += LISTED + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
      if (entries.has(name)) throw new ReadError("damaged", `two files of one name: ${name}`);
      if (!name.endsWith("/")) entries.set(name, entry);
    }
    refuseUnlisted(buffer, listed);
  });
  return {
    names: [...entries.keys()],
    read: (name) => told(() => inflate(zip, entries.get(name), name)),
  };
}

/** Length of what lists a file, without its name, and where the end of the list tells its length. */
const LISTED = 46;
const END = "PK\x05\x06";
const [LENGTH_AT, UNKNOWN] = [12, 0xffffffff];

/**
 * Refuses an archive whose list of files is longer than the number of them that it tells.
 * @throws ReadError `damaged`
 */
function refuseUnlisted(archive: Buffer, listed: number): void {
  const end = archive.lastIndexOf(END, undefined, "latin1");
  const length = end < 0 ? 0 : archive.readUInt32LE(end + LENGTH_AT);
  if (length !== UNKNOWN && length - listed >= LISTED)
    throw new ReadError("damaged", "damaged archive: more files in its list than it tells");
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
    if (size > SUSPICIOUS_ENTRY && size > LARGEST_RATIO * entry.compressedSize)
      throw new ReadError(
        "too-large",
        `inflates to more than ${String(LARGEST_RATIO)} times its size: ${name}`,
      );
    if (size > LARGEST_ENTRY)
      throw new ReadError(
        "too-large",
        `more than ${String(LARGEST_ENTRY / 2 ** 20)} MB when inflated: ${name}`,
      );
  }
  return Buffer.concat(chunks, size);
}

/** What yauzl and zlib find wrong, in words; the first that fits holds. */
const DAMAGES: readonly (readonly [sign: RegExp, words: string])[] = [
  [/end of central directory/iu, "cut off, or not one"],
  [
    /central directory|local file header|extra field|multi-?disk|zip64/iu,
    "its list of files is malformed",
  ],
  [/size mismatch|too (?:few|many) bytes|more bytes|expected/iu, "sizes in it do not agree"],
  [/compression method/iu, "packed in an unknown way"],
  [/file ?name|path/iu, "a file's name is malformed"],
];

/** What the library finds wrong is damage of the file. */
async function told<T>(doing: () => Promise<T>): Promise<T> {
  try {
    return await doing();
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const why = error instanceof Error ? error.message : "";
    const words = DAMAGES.find(([sign]) => sign.test(why))?.[1] ?? "packed data in it is damaged";
    throw new ReadError("damaged", `damaged archive: ${words}`);
  }
}

const SECTOR = 512;
const [FREE, END, IS_FAT, NONE] = [0xffffffff, 0xfffffffe, 0xfffffffd, 0xffffffff];
/** Shorter streams would have to lie in sectors of another size. */
const SHORTEST_STREAM = 4096;
const ENTRY = 128;

/** Numbers of 16 bits, little-endian. */
export const u16 = (...numbers: number[]) => Buffer.from(Uint16Array.from(numbers).buffer);
/** Numbers of 32 bits, little-endian. */
export const u32 = (...numbers: number[]) => Buffer.from(Uint32Array.from(numbers).buffer);

/** A stream, a storage or the root of a compound file; `child` and `right` are places in the list. */
export interface CompoundEntry {
  name: string;
  kind: "storage" | "stream" | "root";
  child?: number;
  right?: number;
  content?: Uint8Array;
}

const KINDS = { storage: 1, stream: 2, root: 5 } as const;

function padded(bytes: Uint8Array, unit: number, least = 0): Buffer {
  const length = Math.max(least, Math.ceil(bytes.length / unit) * unit);
  return Buffer.concat([bytes, Buffer.alloc(length - bytes.length)]);
}

/** A compound file ([MS-CFB], version 3) of these entries, the root first; streams lie unbroken. */
export function compoundOf(entries: readonly CompoundEntry[]): Buffer {
  const directoryLength = Math.ceil((ENTRY * entries.length) / SECTOR) * SECTOR;
  const streams = entries.map(({ content }) => content && padded(content, SECTOR, SHORTEST_STREAM));
  const { chain, starts, fatSectors } = chained([
    directoryLength,
    ...streams.flatMap((content) => content?.length ?? []),
  ]);
  const streamStarts = starts.slice(1);
  const directory = entries.map((entry) =>
    directoryEntry(entry, entry.content ? (streamStarts.shift() ?? END) : END),
  );
  const fat = Array.from({ length: (fatSectors * SECTOR) / 4 }, (_, at) => chain[at] ?? FREE);
  return Buffer.concat([
    headerOf(fatSectors),
    u32(...fat),
    padded(Buffer.concat(directory), SECTOR),
    ...streams.flatMap((content) => content ?? []),
  ]);
}

/** The chain of sectors of pieces of these lengths, one behind the other, the table itself in front. */
function chained(lengths: readonly number[]) {
  const sectors = lengths.reduce((sum, length) => sum + length / SECTOR, 0);
  const fatSectors = Math.ceil((sectors + 4) / 120);
  const chain: number[] = Array.from({ length: fatSectors }, () => IS_FAT);
  const starts = lengths.map((length) => {
    const start = chain.length;
    for (let at = 1; at < length / SECTOR; at += 1) chain.push(start + at);
    chain.push(END);
    return start;
  });
  return { chain, starts, fatSectors };
}

function directoryEntry(
  { name, kind, child = NONE, right = NONE, content }: CompoundEntry,
  start: number,
): Buffer {
  const entry = Buffer.alloc(ENTRY);
  entry.write(name, "utf16le");
  u16(2 * name.length + 2).copy(entry, 64);
  entry[66] = KINDS[kind];
  entry[67] = 1;
  u32(NONE, right, child).copy(entry, 68);
  u32(start, content ? Math.max(content.length, SHORTEST_STREAM) : 0).copy(entry, 116);
  return entry;
}

function headerOf(fatSectors: number): Buffer {
  const header = Buffer.alloc(SECTOR, 0xff);
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(16),
    u16(0x3e, 3, 0xfffe, 9, 6, 0, 0, 0),
    u32(0, fatSectors, fatSectors, 0, SHORTEST_STREAM, END, 0, END, 0),
    u32(...Array.from({ length: fatSectors }, (_, at) => at)),
  ]).copy(header);
  return header;
}

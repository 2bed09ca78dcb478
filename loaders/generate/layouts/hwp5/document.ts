import { deflateSync } from "fflate";
import { type CompoundEntry, compoundOf } from "./compound";
import { hwp5Properties } from "./records";

const FLAGS = { compressed: 1, password: 2 } as const;
const VERSION = 0x05000300;

type Flag = keyof typeof FLAGS;

/** An HWP 5 document of one section of records. */
export function hwp5Of(section: Uint8Array, ...flags: Flag[]): Uint8Array {
  return hwp5Sections([section], 1, flags);
}

/**
 * An HWP 5 document of sections of records.
 * @param counted how many sections its properties say there are
 */
export function hwp5Sections(
  sections: readonly Uint8Array[],
  counted: number,
  flags: readonly Flag[] = [],
): Uint8Array {
  const header = Buffer.alloc(256);
  header.write("HWP Document File");
  header.writeUInt32LE(VERSION, 32);
  header.writeUInt32LE(
    flags.reduce((all, flag) => all | FLAGS[flag], 0),
    36,
  );
  const packed = (bytes: Uint8Array) => (flags.includes("compressed") ? deflateSync(bytes) : bytes);
  const last = sections.length - 1;
  return new Uint8Array(
    compoundOf([
      { name: "Root Entry", kind: "root", child: 1 },
      { name: "FileHeader", kind: "stream", right: 2, content: header },
      { name: "DocInfo", kind: "stream", right: 3, content: packed(hwp5Properties(counted)) },
      { name: "BodyText", kind: "storage", child: 4 },
      ...sections.map((section, at): CompoundEntry => ({
        ...{ name: `Section${at}`, kind: "stream", content: packed(section) },
        ...(at < last ? { right: 5 + at } : {}),
      })),
    ]),
  );
}

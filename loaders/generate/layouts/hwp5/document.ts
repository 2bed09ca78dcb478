import { deflateSync } from "fflate";
import { compoundOf } from "./compound";

const FLAGS = { compressed: 1, password: 2 } as const;
const VERSION = 0x05000300;

/** An HWP 5 document of one section of records. */
export function hwp5Of(section: Uint8Array, ...flags: (keyof typeof FLAGS)[]): Uint8Array {
  const header = Buffer.alloc(256);
  header.write("HWP Document File");
  header.writeUInt32LE(VERSION, 32);
  header.writeUInt32LE(
    flags.reduce((all, flag) => all | FLAGS[flag], 0),
    36,
  );
  const content = flags.includes("compressed") ? deflateSync(section) : section;
  return new Uint8Array(
    compoundOf([
      { name: "Root Entry", kind: "root", child: 1 },
      { name: "FileHeader", kind: "stream", right: 2, content: header },
      { name: "BodyText", kind: "storage", child: 3 },
      { name: "Section0", kind: "stream", content },
    ]),
  );
}

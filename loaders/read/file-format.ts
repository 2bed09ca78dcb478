import type { Format } from "../schema/facts";
import type { Paper } from "./paper";

/** A format of files, told by what a file holds and never by its name. */
export interface FileFormat {
  format: Format;
  /** Whether a file is of this format, by its first bytes or what stands inside it. */
  recognise(bytes: Uint8Array): boolean | Promise<boolean>;
  /** @throws ReadError where the file is damaged, locked or too large */
  read(bytes: Uint8Array): Paper | Promise<Paper>;
}

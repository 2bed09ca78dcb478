import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Imprint } from "../../publish/imprint";

/**
 * What every page says of its release.
 * @param folder the one that publish wrote
 * @throws where it was not published
 */
export function readImprintFile(folder: string): Imprint {
  const file = join(folder, "imprint.json");
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Imprint;
  } catch (cause) {
    throw new Error(`not published: ${file}`, { cause });
  }
}

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** A file that goes into a bundle. */
export interface BundledFile {
  /** Its name in the bundle's folder, with slashes. */
  path: string;
  /** Where it lies now. */
  from: string;
}

/** Tells by its name what is left out; a folder with all that is in it. */
export type Skip = (name: string) => boolean;

/** Caches and half-written files belong to nobody. */
export const isHidden: Skip = (name) => name.startsWith(".");

/**
 * A file, or the files below a folder, under another name.
 * @param path its name in the bundle
 * @throws where it is not there; where something is neither file nor folder, such as a link
 */
export function filesAt(from: string, path: string, skip: Skip): BundledFile[] {
  if (statSync(from).isFile()) return [{ path, from }];
  return readdirSync(from, { withFileTypes: true })
    .filter(({ name }) => !skip(name))
    .flatMap((entry) => {
      const there = join(from, entry.name);
      if (!entry.isFile() && !entry.isDirectory())
        throw new Error(`neither file nor folder: ${there}`);
      return filesAt(there, `${path}/${entry.name}`, skip);
    });
}

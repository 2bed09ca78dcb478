import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BundledFile, filesAt } from "./files";

/** What package-lock.json says of a package. */
interface LockedPackage {
  version: string;
  license?: string;
  /** Needed by those who work on the project only. */
  dev?: boolean;
  /** A binary for one of several systems: missing on the others. */
  optional?: boolean;
}

/** A package that a bundle brings. */
export interface BundledPackage {
  name: string;
  version: string;
  /** As the package says it; null where it says nothing. */
  licence: string | null;
  /** Its folder, below the project's. */
  path: string;
}

/** Drives a browser, which a server has none of: `maeul present` says so, and refuses what needs one. */
const LEFT_OUT: ReadonlySet<string> = new Set(["playwright-core"]);

/** Source maps and declarations of types: a third of all, and no program reads them. */
const FOR_AUTHORS = /\.(?:map|d\.[cm]?ts)$/u;

const nameOf = (path: string): string => path.slice(path.lastIndexOf("node_modules/") + 13);

/**
 * The packages that the program runs with, in the order of their folders: those of package-lock.json
 * that are not for development, and of binaries those of this system.
 * @throws where one is not installed
 */
export function productionPackages(root: string): BundledPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.entries(packages).flatMap(([path, { version, license, dev, optional }]) => {
    const name = nameOf(path);
    if (path === "" || dev === true || LEFT_OUT.has(name)) return [];
    if (existsSync(join(root, path, "package.json")))
      return [{ name, version, licence: license ?? null, path }];
    if (optional === true) return [];
    throw new Error(`package is not installed: ${path}`);
  });
}

/** The files of a package; packages in its own node_modules are listed for themselves. */
export const packageFiles = (root: string, { path }: BundledPackage): BundledFile[] =>
  filesAt(join(root, path), path, (name) => name === "node_modules" || FOR_AUTHORS.test(name));

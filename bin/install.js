import { existsSync, readFileSync } from "node:fs";
import { inProject } from "./project.js";
import { runNpm } from "./run.js";

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} Locked
 */

/** Without a network npm would try each package again for minutes before it says so. */
const IMPATIENT = [
  "--fetch-retries=2",
  "--fetch-retry-mintimeout=1000",
  "--fetch-retry-maxtimeout=5000",
];

/**
 * The packages of a lockfile, none where there is no such file.
 * @param {string} path
 * @returns {Locked}
 */
function readLocked(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : {};
}

/**
 * Whether everything that is wanted is there, in the same version. Optional packages may be missing:
 * they are binaries for other systems.
 * @param {Locked} wanted package-lock.json's packages
 * @param {Locked} present what npm noted down when it last finished an installation
 */
export function isInstalled(wanted, present) {
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === "" ||
      optional === true ||
      devOptional === true ||
      present[path]?.version === version,
  );
}

/**
 * Installs the locked packages unless they are already there. npm's own note in node_modules says
 * what is there, so that an installation by hand counts and one that was broken off does not.
 * @throws {Error} where npm fails
 */
export async function ensureInstalled() {
  const wanted = readLocked(inProject("package-lock.json"));
  const present = readLocked(inProject("node_modules", ".package-lock.json"));
  if (isInstalled(wanted, present)) return;
  process.stderr.write("installing packages (npm ci) …\n");
  const status = await runNpm(["ci", "--include=dev", "--no-audit", "--no-fund", ...IMPATIENT], {
    quietStdout: true,
  });
  if (status !== 0) {
    throw new Error(`npm ci failed with status ${status}: is the package registry reachable?`);
  }
}

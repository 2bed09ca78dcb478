import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { act, type Check, note, well } from "../refresh/doctor/check";
import { bundleIn, readSums, SUMS } from "./manifest";

/** What `maeul build` writes anew; all else stays as it was unpacked. */
const BUILT = /^(?:build|dist)\//u;

/** So many files are named; more are counted. */
const NAMED = 3;

const sha256Of = (file: string): string =>
  createHash("sha256").update(readFileSync(file)).digest("hex");

const isAsMade = (file: string, sha256: string): boolean =>
  existsSync(file) && sha256Of(file) === sha256;

function listed(paths: readonly string[]): string {
  const more = paths.length - NAMED;
  return [...paths.slice(0, NAMED), ...(more > 0 ? [`${String(more)} more`] : [])].join(", ");
}

/**
 * Whether an unpacked bundle is as it was made, file by file; nothing in a checkout.
 * @returns one check, or none
 */
export function bundleChecks(root: string): Check[] {
  const bundle = bundleIn(root);
  if (bundle === null) return [];
  const again = "unpack it again, into a new folder";
  const sums = join(root, SUMS);
  if (!isAsMade(sums, bundle.sums)) return [act("bundle", `not as it was made: ${SUMS}`, again)];
  const changed = readSums(readFileSync(sums, "utf8"))
    .filter(({ path, sha256 }) => !isAsMade(join(root, path), sha256))
    .map(({ path }) => path);
  const broken = changed.filter((path) => !BUILT.test(path));
  if (broken.length > 0) return [act("bundle", `not as it was made: ${listed(broken)}`, again)];
  if (changed.length > 0) return [note("bundle", "its site or database is not the one it brought")];
  return [well("bundle", `${bundle.version}, ${String(bundle.files)} files as they were made`)];
}

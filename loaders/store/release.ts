import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Sidecar } from "../schema/sidecar";
import type { LedgerRelease } from "./input";

/** Everything that decides what is read and shown, besides the data. */
const CODE = ["loaders", "src", "package-lock.json", "observablehq.config.ts"];
const NOT_CODE = /(?:^|[\\/])\.observablehq(?:[\\/]|$)/u;

function filesBelow(root: string, path: string): string[] {
  if (NOT_CODE.test(path)) return [];
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesBelow(root, `${path}/${name}`));
}

/** One hash over the names and contents of files, in the order of their names. */
function hashOf(root: string, paths: string[]): string {
  const hash = createHash("sha256");
  for (const path of paths.flatMap((entry) => filesBelow(root, entry)).toSorted()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

/**
 * The release that a build makes, known before it: the same data and code give the same id. Its
 * date is the newest day on which one of its sources was fetched.
 * @throws where there is no source to date it by
 */
export function releaseOf(root: string, data: string, sidecars: Sidecar[]): LedgerRelease {
  const date = sidecars
    .map(({ dates }) => dates.accessedOn)
    .toSorted()
    .at(-1);
  if (date === undefined) throw new Error("no documents to make a release of");
  const codeVersion = hashOf(root, CODE);
  const id = createHash("sha256")
    .update(`${hashOf(data, ["."])} ${codeVersion}`)
    .digest("hex")
    .slice(0, 16);
  return { id, date, codeVersion };
}

import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Sidecar } from "../schema/sidecar";
import type { LedgerRelease } from "./input";

/** Everything that decides what is read and shown, besides the data. */
const CODE = ["loaders", "src", "package-lock.json", "observablehq.config.ts"];

/** What an operator adds to the data; configuration and what was fetched decide nothing that is shown. */
const OWN = ["documents", "corrections.json", "claims.json"];

/** The files at and below a path; hidden ones (caches, half-written files) belong to nobody. */
function filesBelow(root: string, path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => !name.startsWith("."))
    .flatMap((name) => filesBelow(root, `${path}/${name}`));
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

/** What the code is at present: it changes with everything that decides what is read and shown. */
export const codeVersionOf = (root: string): string => hashOf(root, CODE);

/** Null where the operator has added nothing: the release is then the project's own. */
function ownHash(own: string | null): string | null {
  const there = own === null ? [] : OWN.filter((name) => existsSync(join(own, name)));
  const files = own === null ? [] : there.flatMap((name) => filesBelow(own, name));
  return own === null || files.length === 0 ? null : hashOf(own, there);
}

/**
 * The release that a build makes, known before it: the same data and code give the same id. Its
 * date is the newest day on which one of its sources was fetched.
 *
 * @param folders the project's data, and the folder of an operator or null
 * @throws where there is no source to date it by
 */
export function releaseOf(
  root: string,
  { data, own }: { data: string; own: string | null },
  sources: readonly { sidecar: Sidecar }[],
): LedgerRelease {
  const date = sources
    .map(({ sidecar }) => sidecar.dates.accessedOn)
    .toSorted()
    .at(-1);
  if (date === undefined) throw new Error("no documents to make a release of");
  const codeVersion = codeVersionOf(root);
  const parts = [hashOf(data, ["."]), codeVersion, ownHash(own)];
  const id = createHash("sha256")
    .update(parts.filter((part) => part !== null).join(" "))
    .digest("hex")
    .slice(0, 16);
  return { id, date, codeVersion };
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** What a bundle says of itself, and the hash of every file in it, as `sha256sum --check` reads them. */
export const MANIFEST = "bundle.json";
export const SUMS = "SHA256SUMS";

/** `bundle.json`. It says nothing of when or where a bundle was made: the same input, the same bundle. */
const bundleShape = z.strictObject({
  format: z.literal(1),
  name: z.string(),
  version: z.string(),
  /** The release that its site shows. */
  release: z.object({ id: z.string(), date: z.string(), codeVersion: z.string() }),
  /** System and processor that its binaries are for, as Node names them: `linux-x64`. */
  platform: z.string(),
  /** The versions of Node that run it: `>=20.19`. */
  node: z.string(),
  /** How many files stand in `SHA256SUMS`, and their bytes. */
  files: z.int(),
  bytes: z.int(),
  /** SHA-256 of `SHA256SUMS`. */
  sums: z.string(),
  packages: z.array(
    z.object({ name: z.string(), version: z.string(), licence: z.string().nullable() }),
  ),
});
export type Bundle = z.infer<typeof bundleShape>;

/** What the bundle that a program was unpacked from says of itself; null in a checkout. */
export function bundleIn(root: string): Bundle | null {
  const file = join(root, MANIFEST);
  return existsSync(file) ? bundleShape.parse(JSON.parse(readFileSync(file, "utf8"))) : null;
}

/** The lines of `SHA256SUMS`. */
export const sumsOf = (files: readonly { path: string; sha256: string }[]): string =>
  files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");

/** What the lines of `SHA256SUMS` say. @throws where a line says something else */
export function readSums(text: string): { path: string; sha256: string }[] {
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => {
      const [, sha256, path] = /^([\da-f]{64}) {2}(.+)$/u.exec(line) ?? [];
      if (sha256 === undefined || path === undefined) throw new Error(`not a sum: ${line}`);
      return { path, sha256 };
    });
}

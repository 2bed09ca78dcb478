import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { keptFace } from "./cut-faces";

/** The weights of Pretendard that the theme uses. */
export const WEIGHTS = [400, 600, 700] as const;

/**
 * How a face is cut. OpenType features kept: kerning, marks, composition, and figures of equal width
 * for tables; with all of them the files would be a third larger.
 */
const CUT = {
  targetFormat: "woff2" as const,
  keepFeatures: ["kern", "mark", "mkmk", "ccmp", "locl", "calt", "liga", "tnum", "lnum", "case"],
};

const { resolve } = createRequire(import.meta.url);

/** The complete face of one weight. */
const readFace = (weight: number): Promise<Buffer> =>
  readFile(resolve(`@fontsource/pretendard/files/pretendard-latin-${String(weight)}-normal.woff2`));

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Cutting takes seconds, and where nothing new is said the same characters are cut again and again. */
const KEPT = join(ROOT, "build", "faces");

/** What cuts: another version of any package may cut otherwise. */
const readLock = (): Promise<string> => readFile(join(ROOT, "package-lock.json"), "utf8");

/**
 * A static weight of Pretendard (WOFF2) with the characters given only; those it lacks are left out.
 * @param kept the folder in which faces are kept that were cut before
 */
export async function cutFace(weight: number, characters: string, kept = KEPT): Promise<Buffer> {
  const face = await readFace(weight);
  return keptFace(kept, {
    of: [face, characters, JSON.stringify(CUT), await readLock()],
    make: () => subsetFont(face, characters, CUT),
  });
}

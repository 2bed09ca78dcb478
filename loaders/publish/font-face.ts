import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

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

/** A static weight of Pretendard (WOFF2) with the characters given only; those it lacks are left out. */
export async function cutFace(weight: number, characters: string): Promise<Buffer> {
  return subsetFont(await readFace(weight), characters, CUT);
}

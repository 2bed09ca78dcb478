import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { cutFace, WEIGHTS } from "../publish/font-face";

/** Where the pages find the fonts, inside the site. */
const FONT_FOLDER = "fonts";
const FONT_STYLESHEET = "pretendard.css";

const { resolve } = createRequire(import.meta.url);

const fontFace = (weight: number, file: string): string => `@font-face {
  font-family: "Pretendard";
  font-style: normal;
  font-weight: ${String(weight)};
  font-display: swap;
  src: url("./${file}") format("woff2");
}
`;

/** Writes one weight's subset under a name that changes with its bytes, and gives that name. */
async function writeSubset(folder: string, weight: number, characters: string): Promise<string> {
  const font = await cutFace(weight, characters);
  const hash = createHash("sha256").update(font).digest("hex").slice(0, 8);
  const file = `pretendard-${String(weight)}.${hash}.woff2`;
  await writeFile(join(folder, file), font);
  return file;
}

/**
 * Writes Pretendard, cut down to the characters given, with its stylesheet and licence. Characters
 * the face lacks are left to the reader's system.
 *
 * @param site the site's folder; the fonts stand in `fonts/` there
 */
export async function writeFonts(site: string, characters: string): Promise<void> {
  const folder = join(site, FONT_FOLDER);
  await mkdir(folder, { recursive: true });
  const faces: string[] = [];
  for (const weight of WEIGHTS) {
    faces.push(fontFace(weight, await writeSubset(folder, weight, characters)));
  }
  await writeFile(join(folder, FONT_STYLESHEET), faces.join("\n"));
  // OFL-1.1 asks that its text travels with the font.
  await writeFile(
    join(folder, "LICENSE.txt"),
    await readFile(resolve("@fontsource/pretendard/LICENSE")),
  );
}

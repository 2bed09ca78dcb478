import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { placeStills } from "./stills";

/** The language of a page, by its folder: English pages stand in en/. */
const languageOf = (path: string): "en" | "ko" => (path.split(sep)[0] === "en" ? "en" : "ko");

/** What Framework writes of its own accord, and what a page of that language should say. */
const FURNITURE: { from: string; to: Record<"en" | "ko", string> }[] = [
  { from: "<html>", to: { ko: '<html lang="ko">', en: '<html lang="en">' } },
  // A page that cannot be enlarged shuts out readers with poor sight.
  {
    from: "width=device-width, initial-scale=1, maximum-scale=1",
    to: {
      ko: "width=device-width, initial-scale=1",
      en: "width=device-width, initial-scale=1",
    },
  },
  {
    from: 'title="Toggle sidebar"',
    to: { ko: 'aria-label="메뉴 여닫기"', en: 'aria-label="Open or close the menu"' },
  },
];

/**
 * A page as Framework writes it, made fit for its readers: the language is said, it may be enlarged,
 * and the menu's name is in its language.
 *
 * @param path where the page stands in the site
 */
export function finishPage(html: string, path: string): string {
  const language = languageOf(path);
  return FURNITURE.reduce((page, { from, to }) => page.replace(from, to[language]), html);
}

/**
 * Finishes every page of a built site, in place, and puts the stills of its figures into it.
 *
 * @param published the folder that publish wrote
 */
export async function finishPages(site: string, published: string): Promise<void> {
  for (const path of await readdir(site, { recursive: true })) {
    if (!path.endsWith(".html")) continue;
    const file = join(site, path);
    const figures = languageOf(path) === "ko" ? ["figures"] : [languageOf(path), "figures"];
    const page = finishPage(await readFile(file, "utf8"), path);
    await writeFile(file, await placeStills(page, join(published, ...figures)));
  }
}

import { readdir, readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";

/** The kinds of files whose text a reader may come to see. */
const TEXTS = new Set([".html", ".js", ".json", ".csv", ".svg", ".md", ".txt"]);

/** Framework's client and the packages: their words are not shown. */
const LIBRARIES = new Set(["_npm", "_node", "_observablehq"]);

/** What every subset holds: printable ASCII, whatever the pages say today. */
const ALWAYS = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));

/** A bundler writes what is not ASCII as `\uBE57`. */
const ESCAPE = /\\u([0-9A-Fa-f]{4})/g;

function unescaped(text: string): string {
  return text.replaceAll(ESCAPE, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Whether a file of a built site holds words that are shown. */
function isShown(path: string): boolean {
  const [top = ""] = path.split(sep);
  return TEXTS.has(extname(path)) && !LIBRARIES.has(top);
}

/**
 * The characters that a built site's pages, figures, words and data use.
 *
 * @param folder the built site, published data included
 * @returns each character once, in the order of code points, so that the same site gives the same
 *   text
 */
export async function usedCharacters(folder: string): Promise<string> {
  const used = new Set(ALWAYS);
  for (const path of await readdir(folder, { recursive: true })) {
    if (!isShown(path)) continue;
    const text = unescaped(await readFile(join(folder, path), "utf8"));
    for (const character of text) used.add(character);
  }
  return [...used]
    .filter((character) => character >= " ")
    .sort(byCodePoint)
    .join("");
}

const byCodePoint = (a: string, b: string): number =>
  (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0);

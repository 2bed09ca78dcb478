import { readdir, readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";

/** The kinds of files whose text a reader may come to see. */
const TEXTS = new Set([".html", ".js", ".json", ".csv", ".svg", ".md", ".txt"]);

/** What every subset holds: printable ASCII, whatever the pages say today. */
const ALWAYS = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));

/** A bundler writes what is not ASCII as `\uBE57`. */
const ESCAPE = /\\u([0-9A-Fa-f]{4})/g;

/** A folder with what readers see, and the folders in it that hold nothing that is shown. */
export interface ShownFolder {
  folder: string;
  except: readonly string[];
}

/** Built pages: the words of Framework's client and of the packages are not shown. */
export const pagesShown = (folder: string): ShownFolder => ({
  folder,
  except: ["_npm", "_node", "_observablehq"],
});

/** Published data: what people download is shown elsewhere, evidence quotes the documents. */
export const dataShown = (folder: string): ShownFolder => ({
  folder,
  except: ["downloads", "evidence"],
});

function unescaped(text: string): string {
  return text.replaceAll(ESCAPE, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/**
 * The characters that pages, figures, words and data use.
 *
 * @returns each character once, in the order of code points, so that the same site gives the same
 *   text
 */
export async function usedCharacters(folders: readonly ShownFolder[]): Promise<string> {
  const used = new Set(ALWAYS);
  for (const { folder, except } of folders) {
    for (const path of await readdir(folder, { recursive: true })) {
      if (!TEXTS.has(extname(path)) || except.includes(path.split(sep)[0] ?? "")) continue;
      const text = unescaped(await readFile(join(folder, path), "utf8"));
      for (const character of text) used.add(character);
    }
  }
  return [...used]
    .filter((character) => character >= " ")
    .sort(byCodePoint)
    .join("");
}

const byCodePoint = (a: string, b: string): number =>
  (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0);

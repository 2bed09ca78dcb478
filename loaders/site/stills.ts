import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Where a page wants a figure. */
const PLACE = /<figure data-figure="([a-z-]+)"><\/figure>/g;

/** A figure's markup: its own page holds one figure and nothing like it inside. */
const FIGURE = /<figure [\s\S]*<\/figure>/;

/**
 * Puts each figure's still where a page wants it, so that the first look needs no script.
 *
 * @param folder published figures in the page's language
 * @throws where a figure of that id was not published
 */
export async function placeStills(page: string, folder: string): Promise<string> {
  const ids = new Set([...page.matchAll(PLACE)].map(([, id = ""]) => id));
  const stills = new Map<string, string>();
  for (const id of ids) {
    const file = join(folder, `${id}.html`);
    const text = await readFile(file, "utf8").catch((cause: unknown) => {
      throw new Error(`not published: ${file}`, { cause });
    });
    stills.set(id, FIGURE.exec(text)?.[0] ?? "");
  }
  return page.replace(PLACE, (_, id: string) => stills.get(id) ?? "");
}

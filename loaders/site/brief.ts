import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locale } from "../../src/words/locale.js";

/** Where a page wants the brief. */
const PLACE = /(<div data-brief="[a-z-]+">)(<\/div>)/;

const ARTICLE = /<article [\s\S]*<\/article>/;

/**
 * Puts the published brief where a page wants it, so that it can be read and printed without script.
 * @param published the folder that publish wrote
 * @throws where it was not published
 */
export async function placeBrief(page: string, published: string, locale: Locale): Promise<string> {
  if (!PLACE.test(page)) return page;
  const file = join(published, locale === "ko" ? "" : locale, "brief.html");
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new Error(`not published: ${file}`, { cause });
  });
  const article = ARTICLE.exec(text)?.[0] ?? "";
  return page.replace(PLACE, (_, start: string, end: string) => start + article + end);
}

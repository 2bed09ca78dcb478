import { readFile } from "node:fs/promises";
import { JSDOM } from "jsdom";
import { scoreTables, type FolderScore } from "../../src/lists/score.js";
import { plainWriting } from "../../src/lists/drawing/still.js";
import type { Locale } from "../../src/words/locale.js";

/** Where a page wants the score of the extraction. */
const PLACE = /<div data-score(?:="")?><\/div>/;

/** The last trial's own numbers, which `npm run score` writes. */
const SCORE = new URL("../../src/data/score.json", import.meta.url);

/**
 * Puts how accurate the extraction is where a page wants it: nothing there can be asked for, so that
 * it needs no script.
 */
export async function placeScore(page: string, locale: Locale): Promise<string> {
  if (!PLACE.test(page)) return page;
  const scores = JSON.parse(await readFile(SCORE, "utf8")) as FolderScore[];
  const { document } = new JSDOM().window;
  const tables = scoreTables(scores, plainWriting({ document, locale, data: "" }));
  return page.replace(PLACE, () => tables.outerHTML);
}

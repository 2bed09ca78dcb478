import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locale } from "../../src/words/locale.js";

/** Where a page wants questions that have been answered. */
const PLACE = /(<div data-answers(?:="")?>)(<\/div>)/;

/**
 * Puts questions with their answers where a page wants them, for readers without script.
 * @param published the folder that publish wrote
 */
export async function placeAnswers(
  page: string,
  published: string,
  locale: Locale,
): Promise<string> {
  if (!PLACE.test(page)) return page;
  const markup = await readFile(join(published, "answers", `examples.${locale}.html`), "utf8");
  return page.replace(PLACE, (_, start: string, end: string) => start + markup.trim() + end);
}

import { serializeOuter } from "parse5";
import { GLOSSARY } from "../../src/words/glossary.js";
import type { Locale } from "../../src/words/locale.js";
import { element } from "../publish/document/html";

/** Where a page wants the terms about something. */
const PLACE = /<div data-glossary="([a-z]+)"><\/div>/g;

function terms(about: string, locale: Locale): string {
  const entries = GLOSSARY[about];
  if (entries === undefined) throw new Error(`unknown part of the glossary: ${about}`);
  const other = locale === "ko" ? "en" : "ko";
  const items = entries.flatMap(({ id, term, meaning }) => [
    element("dt", { id }, term[locale], " ", element("span", { lang: other }, term[other])),
    element("dd", { "data-furniture": "rule" }, meaning[locale]),
  ]);
  return serializeOuter(element("dl", { class: "glossary" }, ...items));
}

/**
 * Puts the glossary where a page wants it, each term with an anchor that other pages link to.
 * @throws where the glossary has no such part
 */
export function placeGlossary(page: string, locale: Locale): string {
  return page.replace(PLACE, (_, about: string) => terms(about, locale));
}

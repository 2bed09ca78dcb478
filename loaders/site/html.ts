import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Bilingual } from "../../src/words/locale.js";
import { SITE_NAME } from "../../src/words/site.js";
import { placeOf, type Place } from "./frame/place";
import { FRAME_WORDS } from "./frame/words";
import { placeBrief } from "./brief";
import { placeGlossary } from "./glossary";
import { placeAnswers } from "./answers";
import { placeLists } from "./lists";
import { placeScore } from "./score";
import { placeStills } from "./stills";

const both = (words: string): Bilingual => ({ ko: words, en: words });
const contents = (label: string): string => `<nav aria-label="${label}">\n<div>${label}</div>`;

/** What Framework writes of its own accord, and what a page of that language should say. */
const FURNITURE: readonly { from: string; to: Bilingual }[] = [
  { from: "<html>", to: { ko: '<html lang="ko">', en: '<html lang="en">' } },
  // A page that cannot be enlarged shuts out readers with poor sight.
  {
    from: "width=device-width, initial-scale=1, maximum-scale=1",
    to: both("width=device-width, initial-scale=1"),
  },
  {
    from: ` | ${SITE_NAME.ko}</title>`,
    to: { ko: ` | ${SITE_NAME.ko}</title>`, en: ` | ${SITE_NAME.en}</title>` },
  },
  {
    from: `<nav>\n<div>${FRAME_WORDS.ko.contents}</div>`,
    to: { ko: contents(FRAME_WORDS.ko.contents), en: contents(FRAME_WORDS.en.contents) },
  },
  // The way past the menu leads to something that can take the focus.
  { from: '<main id="observablehq-main"', to: both('<main tabindex="-1" id="observablehq-main"') },
  // Framework's word for what the build makes has no meaning outside of it.
  { from: '"alternate external"', to: both('"alternate"') },
  { from: '"alternate external"', to: both('"alternate"') },
  { from: '"stylesheet external"', to: both('"stylesheet"') },
];

/**
 * A page that stands in for any address names its files and links from the root. Framework's base
 * element would send the links within the page there too.
 */
function rooted(html: string, { locale, page }: Place): string {
  if (page !== "/404") return html;
  const own = locale === "ko" ? '"/' : `"/${locale}/`;
  return html.replace('<base href="/">\n', "").replaceAll('"../', '"/').replaceAll('"./', own);
}

/** The path of a page as Framework names it, from that of its file: `en/budget.html`. */
const pathOf = (file: string): string =>
  `/${file
    .split(sep)
    .join("/")
    .replace(/\.html$/, "")}`;

/**
 * A page as Framework writes it, made fit for its readers: the language is said, it may be enlarged,
 * and what Framework adds is in its language.
 *
 * @param file where the page stands in the site
 */
export function finishPage(html: string, file: string): string {
  const place = placeOf(pathOf(file));
  return FURNITURE.reduce(
    (page, { from, to }) => page.replace(from, to[place.locale]),
    rooted(html, place),
  );
}

/**
 * Finishes every page of a built site, in place, and puts the stills of its figures and lists, the
 * glossary, the score, answers and the brief into it.
 *
 * @param published the folder that publish wrote
 */
export async function finishPages(site: string, published: string): Promise<void> {
  for (const path of await readdir(site, { recursive: true })) {
    if (!path.endsWith(".html")) continue;
    const file = join(site, path);
    const { locale } = placeOf(pathOf(path));
    const figures = locale === "ko" ? ["figures"] : [locale, "figures"];
    const page = placeGlossary(finishPage(await readFile(file, "utf8"), path), locale);
    const drawn = await placeStills(page, join(published, ...figures));
    const listed = await placeLists(await placeScore(drawn, locale), published, locale);
    const answered = await placeAnswers(listed, published, locale);
    await writeFile(file, await placeBrief(answered, published, locale));
  }
}

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { serialize } from "parse5";
import { LOCALES, type Bilingual, type Locale } from "../../src/words/locale.js";
import { element, type Content } from "../publish/document/html";
import { PAGES, type SitePage } from "./frame/pages";

/** Where a page wants the list of all figures. */
const PLACE = '<div data-catalogue=""></div>';

/** A figure as it stands in a finished page, up to the end of its question. */
const FIGURE = /<figure [^>]*data-figure="([a-z-]+)"[^>]*><p class="figure-question">([^<]*)<\/p>/g;

const STATIC: Bilingual = { ko: "스크립트 없는 쪽", en: "page without script" };

interface Entry {
  id: string;
  /** As the page writes it, escaped. */
  question: string;
}

/** Korean pages stand at the root, others in a folder of their language. */
const folderOf = (locale: Locale): string => (locale === "ko" ? "" : locale);

async function entriesOf(site: string, page: SitePage, locale: Locale): Promise<Entry[]> {
  const file = join(site, folderOf(locale), `${page.path.slice(1)}.html`);
  const text = await readFile(file, "utf8").catch(() => "");
  const found = [...text.matchAll(FIGURE)].map(([, id = "", question = ""]) => ({ id, question }));
  return found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index);
}

const unescaped = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** A figure that stands on several pages is listed once, where its subject has its page. */
function listed(entries: readonly Entry[], page: SitePage, locale: Locale): Content[] {
  if (entries.length === 0) return [];
  const way = locale === "ko" ? "." : "..";
  const items = entries.map(({ id, question }) =>
    element(
      "li",
      { "data-catalogue-figure": id },
      element("a", { href: `./figure.html?id=${id}` }, unescaped(question)),
      " ",
      element(
        "a",
        {
          class: "static",
          href: `${way}/data/${locale === "ko" ? "" : `${locale}/`}figures/${id}.html`,
        },
        STATIC[locale],
      ),
    ),
  );
  return [element("h2", {}, page.name[locale]), element("ul", {}, ...items)];
}

async function catalogueOf(site: string, locale: Locale): Promise<string> {
  const taken = new Set<string>();
  const parts: Content[] = [];
  // The first page repeats figures of the others.
  for (const page of [...PAGES.slice(1), ...PAGES.slice(0, 1)]) {
    const entries = await entriesOf(site, page, locale);
    const own = entries.filter(({ id }) => !taken.has(id));
    for (const { id } of own) taken.add(id);
    parts.push(...listed(own, page, locale));
  }
  return serialize(element("div", {}, element("div", { class: "catalogue" }, ...parts)));
}

/**
 * Puts the list of all figures, by the pages they stand on and with their questions, where the page
 * of figures wants it; it needs no script.
 *
 * @param site a built site, its figures in place
 * @throws where the page of figures is missing
 */
export async function placeCatalogue(site: string): Promise<void> {
  for (const locale of LOCALES) {
    const file = join(site, folderOf(locale), "figure.html");
    const page = await readFile(file, "utf8");
    const catalogue = await catalogueOf(site, locale);
    await writeFile(
      file,
      page.replace(PLACE, () => catalogue),
    );
  }
}

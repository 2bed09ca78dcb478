import { serializeOuter } from "parse5";
import { SITE_NAME } from "../../../src/words/site.js";
import { element, type Content } from "../../publish/document/html";
import { PAGES, trailTo, type SitePage } from "./pages";
import { addressOf, otherLocale, placeOf, type Place } from "./place";
import { FRAME_WORDS } from "./words";

/** The page itself, or the part of the menu it belongs to; the first page is no part of anything. */
function current(page: SitePage, { page: own }: Place): "page" | "true" | null {
  if (page.path === own) return "page";
  return page !== PAGES[0] && trailTo(own)[0] === page ? "true" : null;
}

function menu(place: Place): Content {
  const items = PAGES.filter(({ parent }) => parent === null).map((page) => {
    const attributes = {
      href: addressOf(page.path, place.locale),
      "aria-current": current(page, place),
    };
    return element("li", {}, element("a", attributes, page.name[place.locale]));
  });
  const label = FRAME_WORDS[place.locale].menu;
  return element("nav", { class: "menu", "aria-label": label }, element("ul", {}, ...items));
}

/** Links stay in the language of their page. */
function link({ path, name }: SitePage, { locale }: Place): Content {
  return element("a", { href: addressOf(path, locale) }, name[locale]);
}

/** The way down to a page that the menu does not show; nothing for the others. */
function trail(place: Place): Content {
  const [home] = PAGES;
  const pages = trailTo(place.page);
  const own = pages.at(-1);
  if (home === undefined || own === undefined || own.parent === null) return null;
  const above = [home, ...pages.slice(0, -1).filter((page) => page !== home)];
  const items = [
    ...above.map((page) => element("li", {}, link(page, place))),
    element("li", { "aria-current": "page" }, own.name[place.locale]),
  ];
  const label = FRAME_WORDS[place.locale].trail;
  return element("nav", { class: "trail", "aria-label": label }, element("ol", {}, ...items));
}

function languageLink({ locale, page }: Place): Content {
  const language = otherLocale(locale);
  const href = addressOf(page, language);
  const attributes = { class: "language", href, hreflang: language, lang: language };
  return element("a", attributes, FRAME_WORDS[locale].otherLanguage);
}

/**
 * What stands above every page: the way past it, the site's name, the other language, the menu, and
 * where in the site the page stands.
 * @param path of the page, as Framework gives it
 */
export function pageHeader(path: string): string {
  const place = placeOf(path);
  const words = FRAME_WORDS[place.locale];
  const masthead = element(
    "div",
    { class: "masthead" },
    element(
      "a",
      { class: "site-name", href: addressOf("/index", place.locale) },
      SITE_NAME[place.locale],
    ),
    element("p", { class: "tagline" }, words.tagline),
    languageLink(place),
  );
  const skip = element("a", { class: "skip", href: "#observablehq-main" }, words.skip);
  return [skip, masthead, menu(place), trail(place)]
    .flatMap((part) => (part === null || typeof part === "string" ? [] : serializeOuter(part)))
    .join("\n");
}

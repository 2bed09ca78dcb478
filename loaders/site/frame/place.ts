import { LOCALES, type Locale } from "../../../src/words/locale.js";

/** Where a page stands in the site. */
export interface Place {
  locale: Locale;
  /** From the root of its language, without an ending: `/budget`. */
  page: string;
  /** The way from the page to the site's root: `./` or `../`. */
  root: string;
}

/** Korean pages stand at the root, those of another language in a folder of their own. */
const FOLDERS: Readonly<Record<Locale, string>> = { ko: "", en: "/en" };

/** @param path of a page from the site's root, as Framework gives it: `/en/budget` */
export function placeOf(path: string): Place {
  const locale = LOCALES.find((each) => each !== "ko" && path.startsWith(`${FOLDERS[each]}/`));
  const folder = FOLDERS[locale ?? "ko"];
  const depth = path.split("/").length - 2;
  const root = "../".repeat(depth) || "./";
  return { locale: locale ?? "ko", page: path.slice(folder.length), root };
}

/**
 * The address of a page from the site's root, of which Framework makes the way from page to page:
 * `/en/budget.html`; the first page of a language is its folder.
 */
export function addressOf(page: string, locale: Locale): string {
  return `${FOLDERS[locale]}${page === "/index" ? "/" : `${page}.html`}`;
}

/** The language that a page offers beside its own. */
export function otherLocale(locale: Locale): Locale {
  return locale === "ko" ? "en" : "ko";
}

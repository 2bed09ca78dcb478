import type { Locale } from "../words/locale.js";

/** Where the site begins: this module stands two folders below, whatever page imports it. */
const ROOT = new URL("../../", import.meta.url);

/** The language of the page that is shown. */
export function pageLocale(): Locale {
  return document.documentElement.lang === "en" || location.pathname.includes("/en/") ? "en" : "ko";
}

/** The address of a published file. @param path inside the published folder */
export function dataAddress(path: string): string {
  return new URL(`data/${path}`, ROOT).href;
}

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

/** The address of a page of the site. @param path from the site's root, with its query */
export function siteAddress(path: string): string {
  return new URL(path, ROOT).href;
}

/** The release of the page that is shown; null for a page that names none. */
function pageRelease(): string | null {
  if (typeof document === "undefined") return null;
  return document.querySelector<HTMLMetaElement>('meta[name="release"]')?.content ?? null;
}

/**
 * Asks for a published file of the release that the page is of, so that a page goes on showing one
 * release when the next has come. Plain web servers ignore the query.
 * @param address without a query
 */
export function fetchPublished(address: string): Promise<Response> {
  const release = pageRelease();
  return fetch(release === null ? address : `${address}?of=${release}`);
}

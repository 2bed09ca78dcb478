import type { Locale } from "../../../words/locale.js";
import { siteAddress } from "../../address.js";
import { writeState } from "../../state/address.js";
import { viewStore } from "../../state/store.js";
import type { Release } from "../provenance.js";

const folder = (locale: Locale): string => (locale === "ko" ? "" : `${locale}/`);

/** A figure's own page, showing what the reader sees now. */
export function figureAddress(id: string, locale: Locale, embed = false): string {
  const query = writeState(viewStore().get(), `?id=${id}${embed ? "&embed=1" : ""}`);
  return siteAddress(`${folder(locale)}figure.html${query}`);
}

/** A figure's own page, which names the release that was cited. */
export function citedAddress(id: string, locale: Locale, release: Release): string {
  return `${figureAddress(id, locale)}&release=${release.id}`;
}

/** A figure as a release has it, for good: a page that needs no script. */
export function frozenAddress(id: string, locale: Locale, release: Pick<Release, "id">): string {
  return siteAddress(`releases/${release.id}/data/${folder(locale)}figures/${id}.html`);
}

/** The place of a figure on the page that is shown, with what the reader chose there. */
export function placeAddress(id: string): string {
  const here = new URL(location.href);
  here.searchParams.delete("embed");
  here.hash = `#figure-${id}`;
  return here.href;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/** Markup that shows a page inside another. */
export function frameMarkup(address: string, title: string): string {
  const size = 'width="100%" height="640" loading="lazy" style="border: 0"';
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" ${size}></iframe>`;
}

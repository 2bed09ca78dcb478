import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import type { AnyFigure } from "../../src/figures/figure.js";
import type { Bilingual, Locale } from "../../src/words/locale.js";
import { element, htmlFile, type Content } from "./document/html";

const LIVE: Bilingual = {
  ko: "근거와 표가 있는 쪽으로",
  en: "To the page with its evidence and its table",
};

/** The way from a page of a language to the folder of published files. */
const WAY: Readonly<Record<Locale, string>> = { ko: "..", en: "../.." };

function headOf(title: string, locale: Locale): Content {
  return element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("title", {}, title),
    ...["colours.css", "figures.css", "page.css"].map((name) =>
      element("link", { rel: "stylesheet", href: `${WAY[locale]}/figures/${name}` }),
    ),
  );
}

function isElement(
  node: DefaultTreeAdapterTypes.ChildNode,
): node is DefaultTreeAdapterTypes.Element {
  return "tagName" in node;
}

/**
 * A figure as a page by itself, for readers without script and for links that last.
 * @param still the markup of the figure
 */
export function figurePage(figure: AnyFigure, still: string, locale: Locale): string {
  const site = `${WAY[locale]}/..${locale === "ko" ? "" : `/${locale}`}`;
  const live = `${site}/figure.html?id=${figure.id}`;
  const body = element(
    "body",
    {},
    element("p", {}, element("a", { href: live }, LIVE[locale])),
    element("main", {}, ...parseFragment(still).childNodes.filter(isElement)),
  );
  return htmlFile(element("html", { lang: locale }, headOf(figure.question[locale], locale), body));
}

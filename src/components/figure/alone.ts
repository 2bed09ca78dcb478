import type { AnyFigure } from "../../figures/figure.js";
import { FIGURES } from "../../figures/registry.js";
import type { Locale } from "../../words/locale.js";
import { SITE_NAME } from "../../words/site.js";
import { dataAddress, pageLocale } from "../address.js";
import { element, paragraph } from "../dom.js";
import { beEmbedded } from "./embed.js";
import { figureAddress, frozenAddress } from "./export/addresses.js";
import { mountFigures } from "./mount.js";
import { currentRelease } from "./provenance.js";

const WORDS = {
  ko: {
    unknown: (id: string) => `‘${id}’라는 그림은 없다. 아래 목록에서 고르면 된다.`,
    waiting: "불러오는 중…",
    all: "모든 그림",
    twin: "스크립트 없는 쪽",
    frozen: "이 판에 머무는 쪽",
    inLedger: `${SITE_NAME.ko}에서 보기`,
    cited: (id: string) => `이 주소는 판 ${id}의 그림을 가리킨다. 지금 보이는 것은 다른 판이다. `,
    then: "그 판의 그림",
  },
  en: {
    unknown: (id: string) => `There is no figure called ‘${id}’. Choose one from the list below.`,
    waiting: "Loading…",
    all: "All figures",
    twin: "Page without script",
    frozen: "Page frozen to this release",
    inLedger: `Open in ${SITE_NAME.en}`,
    cited: (id: string) =>
      `This address was made for release ${id}. What you see is another release. `,
    then: "The figure as it was then",
  },
} as const;

function link(href: string, text: string): HTMLElement {
  return element("a", { href }, [text]);
}

async function links({ id }: AnyFigure, locale: Locale): Promise<HTMLElement> {
  const words = WORDS[locale];
  const folder = locale === "ko" ? "" : `${locale}/`;
  return element("p", { class: "figure-links" }, [
    link(dataAddress(`${folder}figures/${id}.html`), words.twin),
    link(frozenAddress(id, locale, await currentRelease()), words.frozen),
    link("./figure.html", words.all),
  ]);
}

/** Says so where the address was made for another release than the one that is shown. */
async function superseded({ id }: AnyFigure, wanted: string | null, locale: Locale) {
  if (wanted === null || wanted === (await currentRelease()).id) return [];
  const words = WORDS[locale];
  const then = link(frozenAddress(id, locale, { id: wanted }), words.then);
  return [element("p", { class: "aside", "data-furniture": "file" }, [words.cited(wanted), then])];
}

function nameThePage(figure: AnyFigure, locale: Locale): void {
  const question = figure.question[locale];
  document.title = `${question} | ${SITE_NAME[locale]}`;
  const heading = document.querySelector("h1");
  heading?.setAttribute("data-furniture", "scope");
  if (heading !== null) heading.textContent = question;
  stepBelow(question);
}

/** The page of all figures is a step above: its name in the trail leads there. */
function stepBelow(question: string): void {
  const above = document.querySelector(".trail [aria-current]");
  if (above === null) return;
  const here = { "aria-current": "page", "data-furniture": "scope" };
  above.after(element("li", here, [question]));
  above.removeAttribute("aria-current");
  above.replaceChildren(link("./figure.html", above.textContent));
}

async function showAlone(place: HTMLElement, figure: AnyFigure, query: URLSearchParams) {
  const locale = pageLocale();
  const waiting = paragraph(WORDS[locale].waiting, "empty");
  const shown = element("figure", { "data-figure": figure.id }, [waiting]);
  nameThePage(figure, locale);
  place.replaceChildren(shown);
  await mountFigures();
  place.prepend(...(await superseded(figure, query.get("release"), locale)));
  if (query.get("embed") === "1") {
    const address = figureAddress(figure.id, locale);
    place.append(element("p", { class: "figure-links" }, [link(address, WORDS[locale].inLedger)]));
  } else {
    place.append(await links(figure, locale));
  }
}

/**
 * The page of one figure, named in the address by `id`: alone, and with `embed=1` fit for a frame on
 * another page. Without an id, or with one that no figure has, the page's list of all figures stays.
 * @param place where the figure goes
 * @param catalogue the list of all figures
 */
export async function showOneFigure(place: HTMLElement, catalogue: HTMLElement): Promise<void> {
  const query = new URLSearchParams(location.search);
  const id = query.get("id");
  if (id === null) return;
  const figure = FIGURES.find((each) => each.id === id);
  if (figure === undefined) {
    const said = element("p", { role: "status", "data-furniture": "name" });
    place.replaceChildren(said);
    said.textContent = WORDS[pageLocale()].unknown(id);
    return;
  }
  catalogue.hidden = true;
  if (query.get("embed") === "1") beEmbedded(figure.id);
  await showAlone(place, figure, query);
}

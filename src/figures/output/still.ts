import type { Locale } from "../../words/locale.js";
import { joined, unbroken, unbrokenSentence } from "../../words/sentence.js";
import { about, subjectsOf, type AnyFigure, type Datum } from "../figure.js";
import { caveatsOf } from "./caveats.js";
import { html, tiedSentence, tiedWords } from "./html.js";
import { CURRENT, selected } from "../selection.js";
import { subtitleOf, subtitleWithSubject } from "./subtitle.js";

/** Widths at which a still is drawn, CSS pixels: a text column, and a phone's. */
const WIDTHS = { wide: 760, narrow: 328 } as const;

/** Patterns are named in the whole page: those of the second drawing get names of their own. */
function renamed(drawing: SVGSVGElement, suffix: string): void {
  const ids = [...drawing.querySelectorAll("[id]")].map(({ id }) => id);
  for (const element of drawing.querySelectorAll("*")) {
    if (ids.includes(element.id)) element.id += suffix;
    const fill = /^url\(#(.+)\)$/.exec(element.getAttribute("fill") ?? "")?.[1];
    if (fill !== undefined) element.setAttribute("fill", `url(#${fill}${suffix})`);
  }
}

function drawings(
  figure: AnyFigure,
  data: readonly Datum[],
  locale: Locale,
  document: Document,
): HTMLElement {
  const drawn = Object.entries(WIDTHS).map(([name, width]) => {
    const drawing = figure.draw(data, { width, locale, document });
    renamed(drawing, `-${name}`);
    return html(document, "div", { class: name }, [drawing]);
  });
  return html(document, "div", { class: "figure-chart still" }, drawn);
}

/** The rows that a figure shows before anybody chose: of its first subject, as known now. */
export function firstRows<D extends Datum>(data: readonly D[]): D[] {
  const current = selected(data, CURRENT);
  return about(current, subjectsOf(current)[0]);
}

/**
 * A figure that needs no script: question, finding, picture, summary, what to know, and the source. A
 * page holds it until the live one takes its place. Where it could show others, it names its subject.
 * @param data all of the figure's rows
 * @param document of the page, or one made outside a browser
 */
export function stillFigure(
  figure: AnyFigure,
  data: readonly Datum[],
  { locale, document }: { locale: Locale; document: Document },
): HTMLElement {
  const rows = firstRows(data);
  const words = figure.words[locale];
  const isOneOfMany = subjectsOf(selected(data, CURRENT)).length > 1;
  const subtitle = isOneOfMany
    ? subtitleWithSubject(figure, rows, locale)
    : subtitleOf(figure, rows, locale);
  const make = <K extends keyof HTMLElementTagNameMap>(
    name: K,
    className: string | null,
    children: readonly (Node | string)[],
  ) => html(document, name, { class: className }, children);
  const caveats = caveatsOf(figure, rows, locale).map((line) => tiedWords(document, line, "rule"));
  const source = tiedWords(document, words.source(rows), "name");
  const summary = unbrokenSentence(joined(words.summary?.(rows) ?? [], " "));
  const body = make("div", "figure-body", [
    make("h3", null, tiedSentence(document, unbrokenSentence(words.title(rows)))),
    make("p", "figure-subtitle", [tiedWords(document, unbroken(subtitle), "scope")]),
    drawings(figure, rows, locale, document),
    ...(summary.length === 0 ? [] : [make("p", "figure-summary", tiedSentence(document, summary))]),
    make(
      "figcaption",
      null,
      [...caveats, source].map((line) => make("p", null, [line])),
    ),
  ]);
  const attributes = { class: "figure", id: `figure-${figure.id}`, "data-figure": figure.id };
  return html(document, "figure", attributes, [
    make("p", "figure-question", [figure.question[locale]]),
    body,
  ]);
}

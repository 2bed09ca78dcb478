import { html, tiedSentence, tiedWords } from "../../figures/output/html.js";
import { textWidth } from "../../figures/drawing/text.js";
import { releaseWords } from "../../words/citation.js";
import type { Locale } from "../../words/locale.js";
import { plain, unbrokenSentence, type Sentence } from "../../words/sentence.js";
import { SITE_NAME } from "../../words/site.js";
import type { Exhibit, Slide } from "../slide.js";
import { fitFigure, type FittedFigure } from "./figure.js";
import { numbersElement } from "./numbers.js";
import { roomAbove, ROOMS } from "./room.js";
import { leftWords, tableElement, tableOf } from "./table.js";

/** Where slides are made, and what stands on each of them. */
export interface Maker {
  /** Of the page, or one made outside a browser. */
  document: Document;
  locale: Locale;
  release: { id: string; date: string };
}

/** The place of a slide in its deck, from one. */
export interface Place {
  number: number;
  count: number;
}

/** Where the lines stand: beside what is shown, under it, or alone. */
type Layout = "beside" | "below" | "alone";

interface Main {
  layout: Layout;
  shown: readonly Element[];
  lines: readonly Sentence[];
}

/** A title longer than this, in ems, stands in smaller letters so that two lines hold it. */
const LONG_TITLE = 44;

function figureBox({ drawing, width }: FittedFigure, { document }: Maker): HTMLElement {
  // The drawing grows beyond its own size here; what it says of itself would hold it back.
  drawing.setAttribute("style", "display: block; width: 100%; height: auto");
  const style = `width: calc(${String(Math.round(width))} * var(--u))`;
  return html(document, "div", { class: "slide-figure figure-chart", style }, [drawing]);
}

function figureMain(
  exhibit: Extract<Exhibit, { sort: "figure" }>,
  lines: readonly Sentence[],
  maker: Maker,
): Main {
  const beside = fitFigure(exhibit, lines.length > 0 ? ROOMS.beside : ROOMS.whole, maker);
  if (beside !== null) return { layout: "beside", shown: [figureBox(beside, maker)], lines };
  const below = fitFigure(exhibit, roomAbove(lines.map(plain), textWidth), maker);
  if (below !== null) return { layout: "below", shown: [figureBox(below, maker)], lines };
  const { table, left } = tableOf(exhibit.figure, exhibit.rows, maker.locale);
  const rest = left === 0 ? [] : [leftWords(left, maker.locale)];
  const shown = [tableElement(table, maker.document)];
  return { layout: "beside", shown, lines: [...rest, ...lines] };
}

function mainOf({ exhibits, lines }: Slide, maker: Maker): Main {
  const [exhibit] = exhibits;
  switch (exhibit?.sort) {
    case "figure":
      return figureMain(exhibit, lines, maker);
    case "numbers":
      return {
        ...{ layout: "below", lines },
        shown: [numbersElement(exhibit.headlines, maker.document)],
      };
    case "table":
      return { layout: "below", shown: [tableElement(exhibit.table, maker.document)], lines };
    case undefined:
      return { layout: "alone", shown: [], lines };
  }
}

function foot({ source }: Slide, { number, count }: Place, maker: Maker): HTMLElement {
  const { document, locale, release } = maker;
  const words = (className: string, text: string, on: "name" | "file" | "count") =>
    html(document, "span", { class: className }, [tiedWords(document, text, on)]);
  const made = `${SITE_NAME[locale]} · ${releaseWords(release, locale)}`;
  return html(document, "footer", { class: "slide-foot" }, [
    words("slide-source", source, "name"),
    words("slide-release", made, "file"),
    words("slide-number", `${String(number)} / ${String(count)}`, "count"),
  ]);
}

/**
 * A slide as a section with a heading: question, finding, what is shown, lines, source. Its size is
 * `--u` times the paper's; theme/slides.css has the rest.
 */
export function slideElement(slide: Slide, place: Place, maker: Maker): HTMLElement {
  const { document } = maker;
  const { layout, shown, lines } = mainOf(slide, maker);
  const heading = `slide-title-${slide.id}`;
  const title = unbrokenSentence(slide.title);
  const size = textWidth(plain(title), 1) > LONG_TITLE ? "long" : null;
  const items = lines.map((words) =>
    html(document, "li", {}, tiedSentence(document, unbrokenSentence(words))),
  );
  const attributes = { class: "slide", "data-slide": slide.id, "aria-labelledby": heading };
  return html(document, "section", attributes, [
    html(document, "p", { class: "slide-question" }, [slide.question]),
    html(
      document,
      "h2",
      { class: "slide-title", id: heading, tabindex: -1, "data-size": size },
      tiedSentence(document, title),
    ),
    html(document, "div", { class: "slide-main", "data-layout": layout }, [
      ...shown,
      ...(items.length === 0 ? [] : [html(document, "ul", { class: "slide-lines" }, items)]),
    ]),
    foot(slide, place, maker),
  ]);
}

/** What whoever speaks has before them: caveats, exact values, citations. */
export function notesElement({ notes }: Slide, { document }: Maker): HTMLElement {
  const items = notes.map((words) => html(document, "li", {}, tiedSentence(document, words)));
  return html(document, "ul", { class: "slide-notes" }, items);
}

import { html, tiedSentence, tiedWords } from "../../figures/output/html.js";
import { releaseWords } from "../../words/citation.js";
import type { Locale } from "../../words/locale.js";
import { plain, unbrokenSentence, type Sentence } from "../../words/sentence.js";
import { SITE_NAME } from "../../words/site.js";
import type { Exhibit, Slide } from "../slide.js";
import { fitFigure, type FittedFigure } from "./figure.js";
import { numbersElement } from "./numbers.js";
import { fitTitle, roomAbove, roomUnder, type TitleFit } from "./room.js";
import { leftWords, tableElement, tableOf } from "./table.js";

/** Where slides are made, and what stands on each of them. */
export interface Maker {
  /** Of the page, or one made outside a browser. */
  document: Document;
  locale: Locale;
  release: { id: string; date: string };
  /** CSS pixels for a figure where a slide flows as a page does, on a phone; null for a paper. */
  flow: number | null;
}

/** The place of a slide in its deck, from one. */
export interface Place {
  number: number;
  count: number;
}

/** Where the lines stand: beside what is shown, under it, or alone; in the middle of the first slide. */
type Layout = "beside" | "below" | "alone" | "cover";

interface Main {
  layout: Layout;
  shown: readonly Element[];
  lines: readonly Sentence[];
}

function figureBox({ drawing, width }: FittedFigure, { document }: Maker): HTMLElement {
  // The drawing grows beyond its own size here; what it says of itself would hold it back.
  Object.assign(drawing.style, {
    display: "block",
    width: "100%",
    maxWidth: "none",
    height: "auto",
  });
  const style = `width: calc(${String(Math.round(width))} * var(--u))`;
  return html(document, "div", { class: "slide-figure figure-chart", style }, [drawing]);
}

/** Draws the figure where it fits best: beside the lines, above them, or as the table behind it. */
function figureMain(
  exhibit: Extract<Exhibit, { sort: "figure" }>,
  { lines, title }: { lines: readonly Sentence[]; title: TitleFit },
  maker: Maker,
): Main {
  const { document, locale, flow } = maker;
  if (flow !== null) {
    const drawing = exhibit.figure.draw(exhibit.rows, { width: flow, locale, document });
    const box = html(document, "div", { class: "slide-figure figure-chart" }, [drawing]);
    return { layout: "below", shown: [box], lines };
  }
  const beside = fitFigure(exhibit, roomUnder(title, lines.length > 0), maker);
  if (beside !== null) return { layout: "beside", shown: [figureBox(beside, maker)], lines };
  const below = fitFigure(exhibit, roomAbove(title, lines.map(plain)), maker);
  if (below !== null) return { layout: "below", shown: [figureBox(below, maker)], lines };
  const { table, left } = tableOf(exhibit, roomUnder(title, true), locale);
  const rest = left === 0 ? [] : [leftWords(left, locale)];
  const shown = [tableElement(table, document)];
  return { layout: "beside", shown, lines: [...rest, ...lines] };
}

function mainOf(
  { exhibits, lines }: Slide,
  { title, number }: { title: TitleFit; number: number },
  maker: Maker,
): Main {
  const [exhibit] = exhibits;
  switch (exhibit?.sort) {
    case "figure":
      return figureMain(exhibit, { lines, title }, maker);
    case "numbers":
      return {
        ...{ layout: "below", lines },
        shown: [numbersElement(exhibit.headlines, maker.document)],
      };
    case "table":
      return { layout: "below", shown: [tableElement(exhibit.table, maker.document)], lines };
    case undefined:
      return { layout: number === 1 ? "cover" : "alone", shown: [], lines };
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
  const heading = `slide-title-${slide.id}`;
  const title = unbrokenSentence(slide.title);
  const fit = fitTitle(plain(slide.title), slide.source);
  const { layout, shown, lines } = mainOf(slide, { title: fit, number: place.number }, maker);
  const items = lines.map((words) =>
    html(document, "li", {}, tiedSentence(document, unbrokenSentence(words))),
  );
  const form = maker.flow === null ? "paper" : "flow";
  const attributes = { class: "slide", "data-form": form, "data-layout": layout };
  return html(document, "section", { ...attributes, "aria-labelledby": heading }, [
    html(document, "p", { class: "slide-question" }, [slide.question]),
    html(
      document,
      "h2",
      { class: "slide-title", id: heading, tabindex: -1, "data-size": fit.size },
      tiedSentence(document, title),
    ),
    html(document, "div", { class: "slide-main" }, [
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

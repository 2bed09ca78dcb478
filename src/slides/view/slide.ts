import { marksOf } from "../../figures/drawing/marks.js";
import { html, tiedSentence, tiedWords } from "../../figures/output/html.js";
import { releaseSaid } from "../../words/citation.js";
import type { Locale } from "../../words/locale.js";
import { plain, unbrokenSentence, type Sentence } from "../../words/sentence.js";
import { SITE_NAME } from "../../words/site.js";
import { footOf } from "../foot.js";
import type { Slide } from "../slide.js";
import { mainOf } from "./main.js";
import type { Maker } from "./maker.js";
import { fitTitle } from "./room.js";

/** The place of a slide in its deck, from one. */
export interface Place {
  number: number;
  count: number;
}

/** Values of more letters than this may break. */
const WHOLE = 24;

/** Names break between their words as all words do. */
function isWhole(piece: Node | string): piece is Element {
  if (typeof piece === "string" || (piece.textContent ?? "").length > WHOLE) return false;
  return (piece as Element).getAttribute("data-furniture") !== "name";
}

/** Words in which every value that is short enough stays on one line. */
function wholeWords({ document }: Maker, words: Sentence): (Node | string)[] {
  const made = tiedSentence(document, unbrokenSentence(words));
  for (const piece of made) if (isWhole(piece)) piece.classList.add("slide-whole");
  return made;
}

/** The most that the foot may have to say: all marks of the rows are shown. */
function longestFoot({ source, exhibits, title, lines }: Slide, locale: Locale): string {
  const marks = exhibits.flatMap((each) => (each.sort === "figure" ? marksOf(each.rows) : []));
  return footOf(source, [...marks, ...[title, ...lines].map(plain)].join(" "), locale);
}

function foot(source: string, { number, count }: Place, maker: Maker): HTMLElement {
  const { document, locale, release } = maker;
  const words = (className: string, text: string, on: "name" | "file" | "count") =>
    html(document, "span", { class: className }, [tiedWords(document, text, on)]);
  const made = `${SITE_NAME[locale]} · ${releaseSaid(release, locale)}`;
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
  const fit = fitTitle(plain(slide.title), longestFoot(slide, maker.locale));
  const { layout, shown, lines, growth } = mainOf(
    slide,
    { title: fit, number: place.number },
    maker,
  );
  const items = lines.map((words) => html(document, "li", {}, wholeWords(maker, words)));
  const form = maker.flow === null ? "paper" : "flow";
  const attributes = { class: "slide", "data-form": form, "data-layout": layout };
  const made = html(document, "section", { ...attributes, "aria-labelledby": heading }, [
    html(document, "p", { class: "slide-question" }, [slide.question]),
    html(
      document,
      "h2",
      { class: "slide-title", id: heading, tabindex: -1, "data-size": fit.size },
      wholeWords(maker, slide.title),
    ),
    html(
      document,
      "div",
      { class: "slide-main", style: `--grow: ${String(maker.flow === null ? growth : 1)}` },
      [
        ...shown,
        ...(items.length === 0 ? [] : [html(document, "ul", { class: "slide-lines" }, items)]),
      ],
    ),
  ]);
  made.append(foot(footOf(slide.source, made.textContent, maker.locale), place, maker));
  return made;
}

/** What whoever speaks has before them: caveats, exact values, citations. */
export function notesElement({ notes }: Slide, { document }: Maker): HTMLElement {
  const items = notes.map((words) => html(document, "li", {}, tiedSentence(document, words)));
  return html(document, "ul", { class: "slide-notes" }, items);
}

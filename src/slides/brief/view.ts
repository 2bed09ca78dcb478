import { html, tiedSentence, tiedWords } from "../../figures/output/html.js";
import { releaseSaid } from "../../words/citation.js";
import { plain, type Sentence } from "../../words/sentence.js";
import { SITE_NAME } from "../../words/site.js";
import { footOf } from "../foot.js";
import type { Exhibit, Slide, SlideTable } from "../slide.js";
import { numbersElement } from "../view/numbers.js";
import { tableElement } from "../view/table.js";
import type { Brief } from "./brief.js";
import { BRIEF_WORDS } from "./words.js";

/** CSS pixels at which charts are drawn; on paper they are a little smaller, beside their words. */
const CHART_WIDTH = 366;

interface Making {
  document: Document;
  locale: Brief["locale"];
  chartWidth: number;
}

type Children = Parameters<typeof html>[3];

function make<K extends keyof HTMLElementTagNameMap>(
  { document }: Making,
  name: K,
  className: string | null,
  children: Children = [],
): HTMLElementTagNameMap[K] {
  return html(document, name, { class: className }, children);
}

/** Words of more letters than this may break; on a phone, of more than the second. */
const WHOLE = 24;
const SHORT = 18;

/**
 * A sentence in which a value stays on one line with its sign, unit, bracket and particle. Joiners
 * between letters would do so too, but be in the way of whoever searches the text of a file.
 */
function tied({ document }: Making, words: Sentence): (Node | string)[] {
  const pieces = words.flatMap((piece): Sentence =>
    typeof piece === "string" ? piece.split(/(\s+)/u).filter((part) => part !== "") : [piece],
  );
  const made: (Node | string)[] = [];
  let word: Sentence = [];
  const close = (): void => {
    const content = tiedSentence(document, word);
    const text = plain(word);
    const isTied = word.length > 1 || /·|−|\d[조억만]? /u.test(text);
    const isWhole = isTied && text.length <= WHOLE;
    const kept = text.length <= SHORT ? "brief-whole brief-short" : "brief-whole";
    made.push(...(isWhole ? [html(document, "span", { class: kept }, content)] : content));
    word = [];
  };
  for (const piece of pieces) {
    if (typeof piece !== "string" || piece.trim() !== "") {
      word = [...word, piece];
      continue;
    }
    close();
    made.push(piece);
  }
  close();
  return made;
}

function chart(
  making: Making,
  { figure, rows }: Extract<Exhibit, { sort: "figure" }>,
): HTMLElement {
  const { document, locale, chartWidth: width } = making;
  const drawing = figure.draw(rows, { width, locale, document });
  const subtitle = tiedWords(document, figure.words[locale].subtitle(rows), "scope");
  const caption = make(making, "figcaption", null, [subtitle]);
  return make(making, "figure", "brief-chart", [caption, drawing]);
}

function exhibitView(making: Making, exhibit: Exhibit): HTMLElement {
  if (exhibit.sort === "figure") return chart(making, exhibit);
  if (exhibit.sort === "numbers") return numbersElement(exhibit.headlines, making.document);
  return tableElement(exhibit.table, making.document);
}

function section(making: Making, slide: Slide): HTMLElement {
  const { id, question, title, lines, exhibits, source } = slide;
  const items = lines.map((line) => make(making, "li", null, tied(making, line)));
  const shown = exhibits.map((exhibit) => exhibitView(making, exhibit));
  const words = make(making, "div", "brief-words", [
    make(making, "p", "brief-question", [question]),
    make(making, "h2", null, tied(making, title)),
    ...(items.length === 0 ? [] : [make(making, "ul", "brief-lines", items)]),
  ]);
  const seen = [words, ...shown].map(({ textContent }) => textContent).join(" ");
  const foot = footOf(source, seen, making.locale);
  if (foot !== "")
    words.append(make(making, "p", "brief-source", [tiedWords(making.document, foot, "name")]));
  const sort = exhibits[0]?.sort ?? "words";
  const attributes = { class: `brief-section brief-with-${sort}`, id: `brief-${id}` };
  return html(making.document, "section", attributes, [words, ...shown]);
}

/** Whether a section needs a page's width: with a chart beside its words, or numbers below them. */
function isWide({ exhibits }: Slide): boolean {
  return exhibits.some(({ sort }) => sort !== "table");
}

/** Sections in their order; those of words and tables that follow each other stand in two columns. */
function sections(making: Making, slides: readonly Slide[]): HTMLElement[] {
  const runs: Slide[][] = [];
  for (const slide of slides) {
    const last = runs.at(-1);
    const goesOn = last?.[0] !== undefined && !isWide(last[0]) && !isWide(slide);
    if (goesOn) last.push(slide);
    else runs.push([slide]);
  }
  const made: HTMLElement[] = [];
  for (const [index, run] of runs.entries()) {
    const parts = run.map((slide) => section(making, slide));
    const before = made.at(-1);
    if (parts.length > 1) made.push(make(making, "div", "brief-columns", parts));
    else if (before !== undefined && standsBeside(runs[index - 1], run))
      made.splice(-1, 1, make(making, "div", "brief-beside", [before, ...parts]));
    else made.push(...parts);
  }
  return made;
}

/** Whether words alone follow a chart: they stand under its words, in the room that it leaves beside it. */
function standsBeside(before: readonly Slide[] | undefined, run: readonly Slide[]): boolean {
  const isChart = before?.length === 1 && before[0]?.exhibits[0]?.sort === "figure";
  return isChart && before[0]?.exhibits.length === 1 && run[0]?.exhibits.length === 0;
}

function placesSection(making: Making, places: SlideTable): HTMLElement {
  const { document, locale } = making;
  return html(document, "section", { class: "brief-section brief-places", id: "brief-places" }, [
    make(making, "h2", null, [BRIEF_WORDS[locale].places]),
    tableElement(places, document),
  ]);
}

/** What a brief says of itself: who made it, of which release, and that it is not official. */
function imprint(making: Making, { release, locale }: Brief): HTMLElement {
  const { source, unofficial } = BRIEF_WORDS[locale];
  const words = `${SITE_NAME[locale]} ${releaseSaid(release, locale)}. ${source}. ${unofficial}`;
  return make(making, "p", "brief-imprint", [tiedWords(making.document, words, "file")]);
}

/**
 * A brief as a page: head, sections, where its values are printed.
 * @param document the page's, or one made outside a browser
 * @param chartWidth CSS pixels at which charts are drawn
 */
export function briefView(document: Document, brief: Brief, chartWidth = CHART_WIDTH): HTMLElement {
  const making = { document, locale: brief.locale, chartWidth };
  const lead = brief.lead.map((line) => make(making, "p", "brief-lead", tied(making, line)));
  return html(document, "article", { class: "brief", lang: brief.locale }, [
    make(making, "header", "brief-head", [
      make(making, "p", "brief-name", [brief.name]),
      make(making, "h1", null, tied(making, brief.title)),
      ...lead,
      ...brief.exhibits.map((exhibit) => exhibitView(making, exhibit)),
    ]),
    ...sections(making, brief.slides),
    ...(brief.places === null ? [] : [placesSection(making, brief.places)]),
    imprint(making, brief),
  ]);
}

/** The words by which a brief is known: its name and what it is about. */
export function briefTitle({ name, title }: Brief): string {
  return `${name}: ${plain(title)}`;
}

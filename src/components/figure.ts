import type { Table } from "apache-arrow";
import { about, subjectsOf, type AnyFigure, type Datum } from "../figures/figure.js";
import { DAGGER, marksOf, type Mark } from "../figures/marks.js";
import { FIGURES } from "../figures/registry.js";
import { CURRENT, selected } from "../figures/selection.js";
import type { Locale } from "../words/locale.js";
import type { Sentence } from "../words/sentence.js";
import { element, paragraph } from "./dom.js";
import { addStops } from "./evidence/stops.js";
import { prose, value } from "./evidence/value.js";
import { selectionControls, subjectControl } from "./figure-controls.js";
import { figureTable } from "./figure-table.js";
import { rowsOf } from "./rows.js";

const WORDS = {
  ko: {
    table: "표로 보기",
    loading: "불러오는 중…",
    failed: "자료를 읽지 못했다",
    doubt: "점검에서 따져 볼 것이 나온 값",
    corrected: "인쇄가 잘못된 것을 바로잡은 값",
  },
  en: {
    table: "Show as a table",
    loading: "Loading…",
    failed: "The data could not be read",
    doubt: "A check questions this value",
    corrected: "The print is wrong here; see what is meant",
  },
} as const;

function find(id: string): AnyFigure {
  const figure = FIGURES.find((candidate) => candidate.id === id);
  if (figure === undefined) throw new Error(`unknown figure: ${id}`);
  return figure;
}

/** A chart that is drawn again whenever its container has another width. */
function chart(figure: AnyFigure, data: readonly Datum[], locale: Locale): HTMLElement {
  const container = element("div", { class: "figure-chart" });
  let drawn = 0;
  new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width === 0 || width === drawn) return;
    drawn = width;
    const drawing = figure.draw(data, { width, locale, document });
    addStops(drawing);
    container.replaceChildren(drawing);
  }).observe(container);
  return container;
}

function markLine(mark: Mark, locale: Locale): HTMLElement {
  const { doubt, corrected } = WORDS[locale];
  const [href, words] =
    mark === DAGGER ? ["./checks.html", doubt] : ["./checks.html#corrections", corrected];
  return element("p", {}, [`${mark} `, element("a", { href }, [words])]);
}

function caption(figure: AnyFigure, data: readonly Datum[], locale: Locale): HTMLElement {
  const words = figure.words[locale];
  return element("figcaption", {}, [
    ...words.caveats(data).map((line) => element("p", {}, [value(line, "rule")])),
    ...marksOf(data).map((mark) => markLine(mark, locale)),
    element("p", {}, [value(words.source(data), "name")]),
  ]);
}

/** Keeps ranges such as 2017–2021 on one line, with word joiners. */
function unbroken(text: string): string {
  return text.replaceAll("–", "\u2060–\u2060");
}

function unbrokenSentence(words: Sentence): Sentence {
  return words.map((piece) =>
    typeof piece === "string" ? unbroken(piece) : { ...piece, text: unbroken(piece.text) },
  );
}

function body(figure: AnyFigure, data: readonly Datum[], locale: Locale): Node[] {
  const words = figure.words[locale];
  const summary = element("summary", {}, [WORDS[locale].table]);
  return [
    element("h3", {}, prose(unbrokenSentence(words.title(data)))),
    element("p", { class: "figure-subtitle" }, [value(unbroken(words.subtitle(data)), "scope")]),
    chart(figure, data, locale),
    element("details", {}, [summary, figureTable(figure, data, locale)]),
    caption(figure, data, locale),
  ];
}

/** Draws the figure again whenever the reader chooses a subject, a day or a reading. */
function show(
  container: HTMLElement,
  figure: AnyFigure,
  data: readonly Datum[],
  locale: Locale,
): void {
  const subjects = subjectsOf(data);
  let chosen = { subject: subjects[0], selection: CURRENT };
  const rest = element("div", { class: "figure-body" });
  const choose = (part: Partial<typeof chosen>): void => {
    chosen = { ...chosen, ...part };
    const rows = selected(about(data, chosen.subject), chosen.selection);
    rest.replaceChildren(...body(figure, rows, locale));
  };
  container.replaceChildren(
    paragraph(figure.question[locale], "figure-question"),
    ...subjectControl(subjects, locale, (subject) => {
      choose({ subject });
    }),
    ...selectionControls(data, locale, (selection) => {
      choose({ selection });
    }),
    rest,
  );
  choose({});
}

/**
 * A figure on a page: question, finding, chart, the table behind it, what to know, and the source.
 * @param table its published rows; words stand in its place until they are here, or if they fail
 * @throws where no figure has this id
 */
export function figureView(id: string, table: Promise<Table>, locale: Locale = "ko"): HTMLElement {
  const figure = find(id);
  const container = element("figure", { class: "figure", id: `figure-${id}` }, [
    paragraph(WORDS[locale].loading, "empty"),
  ]);
  table.then(
    (arrow) => {
      show(container, figure, rowsOf<Datum>(arrow), locale);
    },
    (error: unknown) => {
      const reason = error instanceof Error ? `: ${error.message}` : "";
      container.replaceChildren(paragraph(WORDS[locale].failed + reason, "empty"));
    },
  );
  return container;
}

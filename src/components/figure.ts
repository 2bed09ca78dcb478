import type { Table } from "apache-arrow";
import { about, subjectsOf, type AnyFigure, type Datum } from "../figures/figure.js";
import { FIGURES } from "../figures/registry.js";
import type { Locale } from "../words/locale.js";
import type { Sentence } from "../words/sentence.js";
import { element, paragraph } from "./dom.js";
import { addStops } from "./evidence/stops.js";
import { prose, value } from "./evidence/value.js";
import { figureTable } from "./figure-table.js";
import { rowsOf } from "./rows.js";

const WORDS = {
  ko: {
    table: "표로 보기",
    loading: "불러오는 중…",
    failed: "자료를 읽지 못했다",
    subject: "무엇을 볼까요?",
    doubt: "점검에서 따져 볼 것이 나온 값",
  },
  en: {
    table: "Show as a table",
    loading: "Loading…",
    failed: "The data could not be read",
    subject: "Show",
    doubt: "A check questions this value",
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

function caption(figure: AnyFigure, data: readonly Datum[], locale: Locale): HTMLElement {
  const words = figure.words[locale];
  const doubt = element("a", { href: "./checks.html" }, [WORDS[locale].doubt]);
  return element("figcaption", {}, [
    ...words.caveats(data).map((line) => element("p", {}, [value(line, "rule")])),
    ...(data.some((datum) => datum.findings.length > 0) ? [element("p", {}, ["† ", doubt])] : []),
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

/** Lets the reader choose, where the rows are about several programmes or meetings. */
function chooser(
  subjects: readonly string[],
  locale: Locale,
  choose: (subject: string) => void,
): HTMLElement {
  const options = subjects.map((subject) => element("option", { value: subject }, [subject]));
  const select = element("select", { "data-furniture": "scope" }, options);
  select.addEventListener("change", () => {
    choose(select.value);
  });
  return element("label", { class: "figure-subject" }, [WORDS[locale].subject, select]);
}

function show(
  container: HTMLElement,
  figure: AnyFigure,
  data: readonly Datum[],
  locale: Locale,
): void {
  const subjects = subjectsOf(data);
  const question = paragraph(figure.question[locale], "figure-question");
  const choose = (subject: string | undefined): void => {
    const rest = body(figure, about(data, subject), locale);
    container.replaceChildren(question, ...(subjects.length > 1 ? [select] : []), ...rest);
  };
  const select = chooser(subjects, locale, choose);
  choose(subjects[0]);
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

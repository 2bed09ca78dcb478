import { about, subjectsOf, type AnyFigure, type Datum } from "../../figures/figure.js";
import { CURRENT, selected } from "../../figures/selection.js";
import type { Bilingual, Locale } from "../../words/locale.js";
import { unbroken, unbrokenSentence } from "../../words/sentence.js";
import { element, paragraph } from "../dom.js";
import { prose, value } from "../evidence/value.js";
import { caption } from "./caption.js";
import { chart } from "./chart.js";
import { selectionControls, subjectControl } from "./controls.js";
import { figureTable } from "./table.js";

const TABLE: Bilingual = { ko: "표로 보기", en: "Show as a table" };

function body(figure: AnyFigure, data: readonly Datum[], locale: Locale): Node[] {
  const words = figure.words[locale];
  const summary = element("summary", {}, [TABLE[locale]]);
  return [
    element("h3", {}, prose(unbrokenSentence(words.title(data)))),
    element("p", { class: "figure-subtitle" }, [value(unbroken(words.subtitle(data)), "scope")]),
    chart(figure, data, locale),
    element("details", {}, [summary, figureTable(figure, data, locale)]),
    caption(figure, data, locale),
  ];
}

/**
 * Fills a figure's place on a page: question, finding, chart, the table behind it, what to know, and
 * the source. It is drawn again whenever the reader chooses a subject, a day or a reading.
 */
export function showFigure(
  place: HTMLElement,
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
  choose({});
  place.replaceChildren(
    paragraph(figure.question[locale], "figure-question"),
    ...subjectControl(subjects, locale, (subject) => {
      choose({ subject });
    }),
    ...selectionControls(data, locale, (selection) => {
      choose({ selection });
    }),
    rest,
  );
}

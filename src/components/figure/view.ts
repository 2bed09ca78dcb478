import type { AnyFigure, Datum } from "../../figures/figure.js";
import type { Bilingual, Locale } from "../../words/locale.js";
import { unbroken, unbrokenSentence } from "../../words/sentence.js";
import { element, paragraph } from "../dom.js";
import { prose, value } from "../evidence/value.js";
import type { ViewState } from "../state/address.js";
import { viewStore } from "../state/store.js";
import { caption } from "./caption.js";
import { chart } from "./chart.js";
import { figureControls } from "./controls.js";
import { nothingLeft } from "./nothing.js";
import { shownOf, type Shown } from "./shown.js";
import { figureTable } from "./table.js";

const TABLE: Bilingual = { ko: "표로 보기", en: "Show as a table" };

function body(figure: AnyFigure, shown: Shown, locale: Locale): Node[] {
  if (shown.isHidden) return [nothingLeft(locale)];
  const data = shown.rows;
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

/** One of two pictures that stand side by side says whose it is. */
function besides(figure: AnyFigure, shown: Shown, locale: Locale): HTMLElement {
  const name = shown.year === null ? (shown.subject ?? "") : String(shown.year);
  const head = element("p", { class: "figure-beside" }, [value(name, "scope")]);
  return element("div", { class: "figure-body" }, [head, ...body(figure, shown, locale)]);
}

function isSame(before: readonly Shown[], after: readonly Shown[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ rows, subject }, index) => {
      const other = after[index];
      return (
        other !== undefined &&
        subject === other.subject &&
        rows.length === other.rows.length &&
        rows.every((row, at) => row === other.rows[at])
      );
    })
  );
}

/**
 * Fills a figure's place on a page: question, finding, chart, the table behind it, what to know, and
 * the source. It follows the page's view: subject, day, reading, filters, comparison.
 * @returns stops following
 */
export function showFigure(
  place: HTMLElement,
  figure: AnyFigure,
  data: readonly Datum[],
  locale: Locale,
): () => void {
  const store = viewStore();
  const rest = element("div", { class: "figure-shown" });
  let before: Shown[] | null = null;
  const show = (state: ViewState): void => {
    const now = shownOf(figure, data, state);
    if (before !== null && isSame(before, now)) return;
    before = now;
    const [only, ...more] = now;
    rest.classList.toggle("beside", more.length > 0);
    if (only !== undefined && more.length === 0)
      rest.replaceChildren(
        element("div", { class: "figure-body" }, body(figure, only, locale)),
      );
    else rest.replaceChildren(...now.map((shown) => besides(figure, shown, locale)));
  };
  show(store.get());
  place.replaceChildren(
    paragraph(figure.question[locale], "figure-question"),
    ...figureControls(figure, data, locale),
    rest,
  );
  return store.subscribe(show);
}

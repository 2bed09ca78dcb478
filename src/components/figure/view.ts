import type { AnyFigure } from "../../figures/figure.js";
import type { Locale } from "../../words/locale.js";
import { element, paragraph } from "../dom.js";
import { value } from "../evidence/value.js";
import type { ViewState } from "../state/address.js";
import { viewStore } from "../state/store.js";
import { alternativeControl } from "./alternatives.js";
import { figureControls } from "./controls.js";
import { figureData, type FigureData } from "./load.js";
import { nothingLeft } from "./nothing.js";
import { shownOf, type Shown } from "./shown.js";
import { stage } from "./stage.js";

function body(figure: AnyFigure, shown: Shown, locale: Locale): Node[] {
  return shown.isHidden ? [nothingLeft(locale)] : stage(figure, shown.rows, locale);
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
 * @param first what it shows to begin with
 * @returns stops following
 */
export function showFigure(
  place: HTMLElement,
  figure: AnyFigure,
  first: FigureData,
  locale: Locale,
): () => void {
  const store = viewStore();
  const rest = element("div", { class: "figure-shown" });
  let before: Shown[] | null = null;
  const show = (data: FigureData, state: ViewState): void => {
    const now = shownOf(figure, data.rows, state);
    if (before !== null && isSame(before, now)) return;
    before = now;
    const [only, ...more] = now;
    rest.classList.toggle("beside", more.length > 0);
    if (only !== undefined && more.length === 0)
      rest.replaceChildren(element("div", { class: "figure-body" }, body(figure, only, locale)));
    else rest.replaceChildren(...now.map((shown) => besides(figure, shown, locale)));
  };
  // A state that is over when its rows arrive is left out: the next one is on its way.
  const follow = async (state: ViewState): Promise<void> => {
    const data = await figureData(figure, state);
    if (state === store.get()) show(data, state);
  };
  show(first, store.get());
  place.replaceChildren(
    paragraph(figure.question[locale], "figure-question"),
    ...alternativeControl(place.dataset["figure"] ?? figure.id, locale),
    ...figureControls(figure, first, locale),
    rest,
  );
  return store.subscribe((state) => {
    void follow(state);
  });
}

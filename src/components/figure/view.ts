import type { AnyFigure, Extent } from "../../figures/figure.js";
import type { Bilingual, Locale } from "../../words/locale.js";
import { subjectName } from "../../words/programme.js";
import { element, paragraph } from "../dom.js";
import { value } from "../evidence/value.js";
import type { ViewState } from "../state/address.js";
import { viewStore } from "../state/store.js";
import { alternativeControl } from "./alternatives.js";
import { extentBeside } from "./chart.js";
import { figureControls } from "./controls.js";
import { figureData, type FigureData } from "./load.js";
import { nothingLeft } from "./nothing.js";
import { shownOf, type Shown } from "./shown.js";
import { stage } from "./stage.js";

function body(
  figure: AnyFigure,
  shown: Shown,
  locale: Locale,
  extent: Extent | null = null,
): Node[] {
  return shown.isHidden ? [nothingLeft(locale)] : stage(figure, shown.rows, locale, extent);
}

const OWN_SCALES: Bilingual = {
  ko: "이 그림은 한 눈금에 그릴 수 없다. 두 그림의 길이를 서로 견주지 않는다.",
  en: "These pictures cannot share a scale: lengths do not compare from one to the other.",
};

/** Pictures side by side say whose they are, and share their scales where the figure can draw on one. */
function beside(figure: AnyFigure, all: readonly Shown[], locale: Locale): HTMLElement[] {
  const extent = extentBeside(
    figure,
    all.map(({ rows }) => rows),
    locale,
  );
  const bodies = all.map((shown) => {
    const name =
      shown.year === null ? subjectName(shown.subject ?? "", locale) : String(shown.year);
    const head = element("p", { class: "figure-beside" }, [value(name, "scope")]);
    return element("div", { class: "figure-body" }, [head, ...body(figure, shown, locale, extent)]);
  });
  return extent === null ? [...bodies, paragraph(OWN_SCALES[locale], "aside")] : bodies;
}

function isSameShown(one: Shown, other: Shown | undefined): boolean {
  return (
    one.subject === other?.subject &&
    one.isHidden === other.isHidden &&
    one.rows.length === other.rows.length &&
    one.rows.every((row, at) => row === other.rows[at])
  );
}

function isSame(before: readonly Shown[], after: readonly Shown[]): boolean {
  return (
    before.length === after.length &&
    before.every((shown, index) => isSameShown(shown, after[index]))
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
    const now = shownOf(figure, data, state);
    if (before !== null && isSame(before, now)) return;
    before = now;
    const [only, ...more] = now;
    rest.classList.toggle("beside", more.length > 0);
    if (only !== undefined && more.length === 0)
      rest.replaceChildren(element("div", { class: "figure-body" }, body(figure, only, locale)));
    else rest.replaceChildren(...beside(figure, now, locale));
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

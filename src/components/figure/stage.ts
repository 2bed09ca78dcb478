import type { AnyFigure, Datum, Extent } from "../../figures/figure.js";
import { subtitleOf } from "../../figures/output/subtitle.js";
import type { Locale } from "../../words/locale.js";
import { joined, unbroken, unbrokenSentence } from "../../words/sentence.js";
import { element } from "../dom.js";
import { prose, proseParagraph, value } from "../evidence/value.js";
import { figureMenu } from "./actions.js";
import { caption, tableMarks } from "./caption.js";
import { chart } from "./chart.js";
import { makeSaid } from "./said.js";
import { sourcePanel } from "./source-panel.js";
import { figureTable } from "./table.js";
import { makeTabs, type Tab } from "./tabs.js";

const WORDS = {
  ko: { chart: "그림", table: "표", sources: "출처", tabs: "보는 방법" },
  en: { chart: "Chart", table: "Table", sources: "Sources", tabs: "Ways to look" },
} as const;

/** What a reader takes from the rows, under the picture; nothing where the figure computes none. */
function summary(figure: AnyFigure, data: readonly Datum[], locale: Locale): HTMLElement[] {
  const sentences = figure.words[locale].summary?.(data) ?? [];
  if (sentences.length === 0) return [];
  return [proseParagraph(unbrokenSentence(joined(sentences, " ")), "figure-summary")];
}

function tabs(
  figure: AnyFigure,
  data: readonly Datum[],
  locale: Locale,
  extent: Extent | null,
): Tab[] {
  const words = WORDS[locale];
  return [
    {
      key: "chart",
      label: words.chart,
      make: () => [chart(figure, data, locale, extent), ...summary(figure, data, locale)],
    },
    {
      key: "table",
      label: words.table,
      make: () => [figureTable(figure, data, locale), ...tableMarks(figure, data, locale)],
    },
    { key: "sources", label: words.sources, make: () => [sourcePanel(figure, data, locale)] },
  ];
}

/** The tabs, and the menu beside them; nothing where there are no rows to look at or to take away. */
function ways(
  figure: AnyFigure,
  data: readonly Datum[],
  locale: Locale,
  extent: Extent | null,
): Node[] {
  if (data.length === 0) return [];
  const said = makeSaid(locale);
  const name = `${WORDS[locale].tabs}: ${figure.question[locale]}`;
  const { list, panels } = makeTabs(
    tabs(figure, data, locale, extent),
    name,
    `figure-tab:${figure.id}`,
  );
  const menu = figureMenu({ figure, data, locale, said });
  return [element("div", { class: "figure-bar" }, [list, menu]), said.element, ...panels];
}

/**
 * A figure's rows as a reader sees them: the finding, then chart, table and sources as tabs, a menu
 * for taking them away, and what to know.
 * @param extent what the chart's scales reach at least; null for what the rows ask for
 */
export function stage(
  figure: AnyFigure,
  data: readonly Datum[],
  locale: Locale,
  extent: Extent | null = null,
): Node[] {
  const words = figure.words[locale];
  return [
    element("h3", {}, prose(unbrokenSentence(words.title(data)))),
    element("p", { class: "figure-subtitle" }, [
      value(unbroken(subtitleOf(figure, data, locale)), "scope"),
    ]),
    ...ways(figure, data, locale, extent),
    caption(figure, data, locale),
  ];
}

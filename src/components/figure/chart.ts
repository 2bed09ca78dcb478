import type { AnyFigure, Datum } from "../../figures/figure.js";
import type { Bilingual, Locale } from "../../words/locale.js";
import { element } from "../dom.js";
import { focusedValue, focusValue, walkValues } from "./walk.js";

const HINT: Bilingual = {
  ko: "화살표 키로 값을 하나씩 옮겨 가고, 엔터 키로 근거를 연다.",
  en: "Arrow keys go from value to value; Enter opens the evidence.",
};

/**
 * The scale on which pictures beside each other compare: the largest of what they ask for; null where
 * the figure draws each on its own.
 */
export function commonExtent(
  figure: AnyFigure,
  beside: readonly (readonly Datum[])[],
  locale: Locale,
): number | null {
  const asked = beside.map((data) =>
    figure.draw(data, { width: 640, locale, document }).getAttribute("data-extent"),
  );
  return asked.includes(null) ? null : Math.max(...asked.map(Number));
}

/**
 * A figure's picture, drawn again whenever its container has another width.
 * @param extent what its scale reaches at least; null for what the rows ask for
 */
export function chart(
  figure: AnyFigure,
  data: readonly Datum[],
  locale: Locale,
  extent: number | null,
): HTMLElement {
  const container = element("div", { class: "figure-chart" });
  let drawn = 0;
  new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width === 0 || width === drawn) return;
    drawn = width;
    const focused = focusedValue(container.querySelector("svg"));
    const drawing = figure.draw(data, { width, locale, document, extent });
    walkValues(drawing, HINT[locale]);
    container.replaceChildren(drawing);
    if (focused !== null) focusValue(drawing, focused);
  }).observe(container);
  return container;
}

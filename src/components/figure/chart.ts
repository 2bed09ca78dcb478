import type { AnyFigure, Datum } from "../../figures/figure.js";
import type { Locale } from "../../words/locale.js";
import { element } from "../dom.js";
import { addStops } from "../evidence/stops.js";

/** A figure's picture, drawn again whenever its container has another width. */
export function chart(figure: AnyFigure, data: readonly Datum[], locale: Locale): HTMLElement {
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

import { commonExtent, extentOf } from "../../figures/drawing/extent.js";
import type { AnyFigure, Datum, Extent } from "../../figures/figure.js";
import type { Bilingual, Locale } from "../../words/locale.js";
import { element } from "../dom.js";
import { focusedValue, focusValue, walkValues } from "./walk.js";

/** Says how to move in a drawing, for screen readers. */
export const HINT: Bilingual = {
  ko: "화살표 키로 값을 하나씩 옮겨 가고, 엔터 키로 근거를 연다.",
  en: "Arrow keys go from value to value; Enter opens the evidence.",
};

/**
 * The scales on which pictures beside each other compare: what all of them ask for together; null where
 * the figure draws each on its own.
 */
export function extentBeside(
  figure: AnyFigure,
  beside: readonly (readonly Datum[])[],
  locale: Locale,
): Extent | null {
  const drawn = beside.map((data) => figure.draw(data, { width: 640, locale, document }));
  return commonExtent(drawn.map(extentOf));
}

/**
 * How wide a picture is drawn for paper, CSS pixels: shown on the 680 between the margins of an A4 page,
 * its smallest words are 7 points, and one picture more finds room on a sheet.
 */
const PAPER = 860;

/** Draws for paper while the page is printed, so that words come out in one size everywhere. */
function drawForPaper(container: HTMLElement, draw: (width: number) => void): void {
  const before = (): void => {
    // A picture that another took the place of needs no paper.
    if (!container.isConnected) removeEventListener("beforeprint", before);
    else if (container.clientWidth > PAPER) draw(PAPER);
  };
  addEventListener("beforeprint", before);
  addEventListener("afterprint", () => {
    if (container.isConnected) draw(container.clientWidth);
  });
}

/**
 * A figure's picture, drawn again whenever its container has another width.
 * @param extent what its scales reach at least; null for what the rows ask for
 */
export function chart(
  figure: AnyFigure,
  data: readonly Datum[],
  locale: Locale,
  extent: Extent | null,
): HTMLElement {
  const container = element("div", { class: "figure-chart" });
  let drawn = 0;
  const draw = (width: number): void => {
    if (width === 0 || width === drawn) return;
    drawn = width;
    const focused = focusedValue(container.querySelector("svg"));
    const drawing = figure.draw(data, { width, locale, document, extent });
    walkValues(drawing, HINT[locale]);
    container.replaceChildren(drawing);
    if (focused !== null) focusValue(drawing, focused);
  };
  new ResizeObserver(([entry]) => {
    draw(Math.floor(entry?.contentRect.width ?? 0));
  }).observe(container);
  drawForPaper(container, draw);
  return container;
}

import { scaleLinear } from "d3";
import { capitalised } from "../../words/capital.js";
import type { Bilingual } from "../../words/locale.js";
import { term } from "../../words/terms.js";
import type { Furniture, Trace } from "../../words/trace.js";
import { wonExact, wonShort } from "../../words/won.js";
import { isReal, nominalTrace, spanOf } from "../data/real-terms.js";
import type { RealDatum, RealPhase } from "../data/real-terms.js";
import type { Drawing, Stretch } from "../figure.js";
import { reach } from "./extent.js";
import { INK, SIZE } from "./ink.js";
import { markOf } from "./marks.js";
import type { Scale } from "./row-parts.js";
import { hatchFill, label, svg, titled, traced } from "./svg.js";
import { textWidth } from "./text.js";

/** The id of the figure, which also names its patterns. */
export const ID = "real-terms";
const REAL_BAR = 16;
const NOMINAL_BAR = 9;
/** Height of a year: a bar of each sort, and the space to the next year. */
const YEAR = 46;
const HEAD = 32;
const YEAR_WIDTH = 40;

const NOMINAL: Bilingual = { ko: "명목", en: "as printed" };
const NO_SOURCE: Bilingual = { ko: "자료에 없음", en: "not in the sources" };
const NO_INDEX: Bilingual = { ko: "물가지수 없음", en: "no price index" };

/** As in every figure of money: settled sums are solid, budgets that are not settled hatched. */
const FILLS: Readonly<Record<RealPhase, { fill: string; stroke: string | null }>> = {
  executed: { fill: INK.money, stroke: null },
  "final-budget": { fill: INK.moneyQuiet, stroke: INK.money },
  budget: { fill: hatchFill(`planned-${ID}`), stroke: INK.money },
};

/** Where bars begin, and how long they are. */
export interface Layout {
  drawing: Drawing;
  left: number;
  scale: Scale;
}

/** One line of a year: the text that ends where its bar begins. */
interface Line {
  text: string;
  on: Trace | Furniture;
  weight: number;
  y: number;
}

function caption({ drawing, left }: Layout, { text, on, weight, y }: Line): Element {
  const style = { anchor: "end", size: SIZE.small, weight, on } as const;
  return label(drawing.document, text, left - 8, y, style);
}

function gap({ drawing, left }: Layout, reason: string, y: number): Element[] {
  const { document, width } = drawing;
  const box = { x: left + 0.5, y: y + 0.5, width: width - left - 1, height: REAL_BAR - 1 };
  const style = { fill: hatchFill(`gap-${ID}`), "fill-opacity": 0.25, stroke: INK.gap };
  const rect = svg(document, "rect", { ...box, ...style, "stroke-dasharray": "3 3" });
  const words = label(document, reason, left + 6, y + 12, { fill: INK.text, halo: true });
  return [rect, words];
}

function realBar(layout: Layout, datum: RealDatum, y: number): Element[] {
  const { drawing, left, scale } = layout;
  const { document, locale } = drawing;
  if (!isReal(datum)) return gap(layout, NO_INDEX[locale], y);
  const length = Math.max(scale(datum.value) - left - 1, 1);
  const box = { x: left + 0.5, y: y + 0.5, width: length, height: REAL_BAR - 1 };
  const bar = svg(document, "rect", { ...box, rx: 1.5, ...FILLS[datum.phase] });
  const text = wonShort(datum.value, locale) + markOf(datum);
  const tooltip = `${String(datum.year)} ${term("phase", datum.phase, locale)} ${wonExact(datum.value, locale)}`;
  return [
    traced(titled(document, bar, tooltip), datum),
    caption(layout, { text, on: datum, weight: 600, y: y + 12 }),
  ];
}

function nominalBar(layout: Layout, datum: RealDatum, y: number): Element[] {
  const { drawing, left, scale } = layout;
  const { document, locale } = drawing;
  const width = Math.max(scale(datum.nominal) - left - 1, 1);
  const box = { x: left + 0.5, y: y + 0.5, width, height: NOMINAL_BAR - 1 };
  const bar = svg(document, "rect", { ...box, fill: INK.paper, stroke: INK.money });
  const on = nominalTrace(datum);
  const tooltip = `${String(datum.year)} ${NOMINAL[locale]} ${wonExact(datum.nominal, locale)}`;
  const text = `${NOMINAL[locale]} ${wonShort(datum.nominal, locale)}`;
  return [
    traced(titled(document, bar, tooltip), on),
    caption(layout, { text, on, weight: 400, y: y + 9 }),
  ];
}

function yearRow(layout: Layout, year: number, datum: RealDatum | undefined, y: number): Element[] {
  const { document, locale } = layout.drawing;
  const name = label(document, String(year), 0, y + 12, { weight: 600, on: "year" });
  if (datum === undefined) return [name, ...gap(layout, NO_SOURCE[locale], y)];
  return [name, ...realBar(layout, datum, y), ...nominalBar(layout, datum, y + REAL_BAR + 4)];
}

/** Draws the years of a phase. @returns where they end */
export function drawPhase(
  layout: Layout,
  data: readonly RealDatum[],
  phase: RealPhase,
  top: number,
): { elements: Element[]; bottom: number } {
  const { document, locale } = layout.drawing;
  const style = { size: SIZE.large, weight: 600 };
  const elements: Element[] = [
    label(document, capitalised(term("phase", phase, locale)), 0, top + 16, style),
  ];
  let y = top + HEAD;
  for (const year of spanOf(data, phase)) {
    const datum = data.find((row) => row.phase === phase && row.year === year);
    elements.push(...yearRow(layout, year, datum, y));
    y += YEAR;
  }
  return { elements, bottom: y + 4 };
}

/** What the bars reach. */
export function extentOf(data: readonly RealDatum[]): Stretch {
  return [0, Math.max(0, ...data.map(({ value, nominal }) => Math.max(value ?? 0, nominal)))];
}

/** Bars begin behind the longest of the texts beside them. */
export function layOut(data: readonly RealDatum[], drawing: Drawing): Layout {
  const { width, locale } = drawing;
  const texts = data.flatMap((datum) => [
    YEAR_WIDTH + textWidth(wonShort(datum.value ?? 0, locale) + markOf(datum), SIZE.small) * 1.06,
    textWidth(`${NOMINAL[locale]} ${wonShort(datum.nominal, locale)}`, SIZE.small),
  ]);
  const left = Math.min(Math.ceil(Math.max(YEAR_WIDTH, ...texts)) + 12, width * 0.6);
  const [, last] = reach(drawing.extent, "원", extentOf(data));
  return { drawing, left, scale: scaleLinear([0, Math.max(last, 1)], [left, width - 1]) };
}

import { scaleLinear } from "d3";
import type { Bilingual } from "../words/locale.js";
import { term } from "../words/terms.js";
import type { Furniture, Trace } from "../words/trace.js";
import { wonExact, wonShort } from "../words/won.js";
import type { Drawing, Figure, Stretch } from "./figure.js";
import { reach, withExtent } from "./drawing/extent.js";
import { INK, SIZE } from "./drawing/ink.js";
import { layOutKey } from "./drawing/key.js";
import { markOf } from "./drawing/marks.js";
import { isReal, nominalTrace, phasesOf, REAL_AMOUNTS, spanOf } from "./data/real-terms.js";
import type { RealDatum, RealPhase } from "./data/real-terms.js";
import { realTermsWords } from "./words/real-terms.js";
import type { Scale } from "./drawing/row-parts.js";
import { frame, hatch, hatchFill, label, svg, titled, traced } from "./drawing/svg.js";
import { textWidth } from "./drawing/text.js";

const ID = "real-terms";
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
interface Layout {
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

function panel(
  layout: Layout,
  data: readonly RealDatum[],
  phase: RealPhase,
  top: number,
): { elements: Element[]; bottom: number } {
  const { document, locale } = layout.drawing;
  const style = { size: SIZE.large, weight: 600 };
  const elements: Element[] = [label(document, term("phase", phase, locale), 0, top + 16, style)];
  let y = top + HEAD;
  for (const year of spanOf(data, phase)) {
    const datum = data.find((row) => row.phase === phase && row.year === year);
    elements.push(...yearRow(layout, year, datum, y));
    y += YEAR;
  }
  return { elements, bottom: y + 4 };
}

function extentOf(data: readonly RealDatum[]): Stretch {
  return [0, Math.max(0, ...data.map(({ value, nominal }) => Math.max(value ?? 0, nominal)))];
}

/** Bars begin behind the longest of the texts beside them. */
function layOut(data: readonly RealDatum[], drawing: Drawing): Layout {
  const { width, locale } = drawing;
  const texts = data.flatMap((datum) => [
    YEAR_WIDTH + textWidth(wonShort(datum.value ?? 0, locale) + markOf(datum), SIZE.small) * 1.06,
    textWidth(`${NOMINAL[locale]} ${wonShort(datum.nominal, locale)}`, SIZE.small),
  ]);
  const left = Math.min(Math.ceil(Math.max(YEAR_WIDTH, ...texts)) + 12, width * 0.6);
  const [, last] = reach(drawing.extent, "원", extentOf(data));
  return { drawing, left, scale: scaleLinear([0, Math.max(last, 1)], [left, width - 1]) };
}

function key(data: readonly RealDatum[], { locale, width }: Drawing): ReturnType<typeof layOutKey> {
  const base = data.find(isReal)?.baseYear;
  const nominal = { ko: "명목(인쇄된 금액)", en: "nominal (as printed)" }[locale];
  const outlined = { label: nominal, fill: INK.paper, stroke: INK.money };
  if (base === undefined) return layOutKey(data.length === 0 ? [] : [outlined], width);
  const real = { ko: `${String(base)}년 가격`, en: `${String(base)} prices` }[locale];
  return layOutKey([{ label: real, fill: INK.money, stroke: null, on: "scope" }, outlined], width);
}

function draw(data: readonly RealDatum[], drawing: Drawing): SVGSVGElement {
  const { document, width, locale } = drawing;
  const layout = layOut(data, drawing);
  const legend = key(data, drawing);
  const elements: Element[] = [legend.draw(document)];
  let y = legend.height + 4;
  for (const phase of phasesOf(data)) {
    const drawn = panel(layout, data, phase, y);
    elements.push(...drawn.elements);
    y = drawn.bottom;
  }
  const defs = svg(document, "defs", {}, [
    hatch(document, `gap-${ID}`, INK.gap),
    hatch(document, `planned-${ID}`, INK.moneyQuiet),
  ]);
  const size = { width, height: Math.ceil(y) };
  const drawn = frame(document, size, realTermsWords[locale].alt(data), [defs, ...elements]);
  return withExtent(drawn, { 원: extentOf(data) });
}

/** Budgets and sums executed in prices of one year, nominal beside real, each phase apart. */
export const realTerms: Figure<RealDatum> = {
  id: ID,
  scope: "programme",
  question: {
    ko: "물가를 빼면 예산과 집행액은 얼마나 바뀌었나?",
    en: "How did budgets and execution change in real terms?",
  },
  sql: REAL_AMOUNTS,
  words: realTermsWords,
  columns: [
    { key: "year", words: { ko: "연도", en: "Year" }, format: "year" },
    { key: "phase", words: { ko: "단계", en: "Phase" }, format: "phase" },
    { key: "value", words: { ko: "기준 연도 가격", en: "In base-year prices" }, format: "won" },
    {
      key: "nominal",
      words: { ko: "명목(인쇄된 금액)", en: "Nominal (as printed)" },
      format: "won",
      on: nominalTrace,
    },
    {
      key: "index",
      words: { ko: "소비자물가지수", en: "Consumer prices" },
      format: "text",
      on: () => "statistic",
    },
    {
      key: "baseYear",
      words: { ko: "기준 연도", en: "Base year" },
      format: "year",
    },
  ],
  draw,
};

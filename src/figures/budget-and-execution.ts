import * as Plot from "@observablehq/plot";
import { nice } from "d3";
import { ID, PADDING, phaseBars } from "./drawing/budget-bars.js";
import { BUDGETS, unitOf, type BudgetDatum } from "./data/budget.js";
import { budgetWords } from "./words/budget.js";
import type { Drawing, Figure } from "./figure.js";
import { reach, withExtent } from "./drawing/extent.js";
import { FONT, INK, SIZE } from "./drawing/ink.js";
import { layOutKey } from "./drawing/key.js";
import { tieTicks } from "./drawing/plot-marks.js";
import { hatch, hatchFill, svg, traced } from "./drawing/svg.js";
import { textWidth } from "./drawing/text.js";
import { decimal } from "../words/number.js";
import { budgetSeries } from "./series/budget-and-execution.js";
import { term } from "../words/terms.js";
import type { WonUnit } from "../words/won.js";

/** A year needs so much room to be named, and to say that it has no source; CSS pixels. */
const YEAR_ROOM = 34;
const WORDS_ROOM = 44;
/** So many lines the axis of money has, about. */
const TICKS = 5;

function allYears(data: readonly BudgetDatum[]): number[] {
  const years = data.map((datum) => datum.year);
  const first = Math.min(...years);
  return data.length === 0
    ? []
    : Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i);
}

/** Years without a source say so; where they are narrow, from bottom to top. */
function gaps(data: readonly BudgetDatum[], locale: Drawing["locale"], step: number): Plot.Markish {
  const isUpright = step >= WORDS_ROOM;
  const words = { ko: ["자료에", "없음"], en: ["no", "source"] }[locale];
  const missing = allYears(data).filter((year) => !data.some((datum) => datum.year === year));
  return Plot.text(missing, {
    x: (year: number) => year,
    y: 0,
    text: () => words.join(isUpright ? "\n" : " "),
    ...(isUpright ? { lineAnchor: "bottom" } : { rotate: -90, textAnchor: "start" }),
    dy: -6,
    fill: INK.muted,
  });
}

function key(data: readonly BudgetDatum[], drawing: Drawing): ReturnType<typeof layOutKey> {
  const fills = {
    "final-budget": INK.moneyQuiet,
    executed: INK.money,
    budget: hatchFill(`planned-${ID}`),
  };
  const phases = (["final-budget", "executed", "budget"] as const).filter((phase) =>
    data.some((datum) => datum.phase === phase),
  );
  const entries = phases.map((phase) => ({
    label: term("phase", phase, drawing.locale),
    fill: fills[phase],
    stroke: INK.money,
  }));
  return layOutKey(entries, drawing.width);
}

function unitName({ words }: WonUnit, left: number): Plot.Markish {
  const corner = { frameAnchor: "top-left", dx: -left, dy: -28, fill: INK.muted } as const;
  return Plot.text([words], {
    ...corner,
    render: (index, scales, values, dimensions, context, next) => {
      const drawn = next?.(index, scales, values, dimensions, context) ?? null;
      return drawn === null ? null : traced(drawn, "axis");
    },
  });
}

function draw(data: readonly BudgetDatum[], drawing: Drawing): SVGSVGElement {
  const { width, locale, document } = drawing;
  const domain = allYears(data);
  const largest = Math.max(0, ...data.map(({ value }) => value));
  const unit = unitOf(data, locale);
  // The axis goes on to the first tick above the highest bar.
  const [, top] = nice(0, reach(drawing.extent, "원", [0, largest])[1] / unit.won, TICKS);
  const digits = Math.min(unit.digits, 1);
  const left = Math.max(40, Math.ceil(textWidth(decimal(top, digits), SIZE.small)) + 10);
  const step = (width - left) / Math.max(domain.length, 1);
  const ticks = domain.filter((_, index) => index % Math.ceil(YEAR_ROOM / step) === 0);
  const legend = key(data, drawing);
  const font = { fontFamily: FONT, fontSize: `${String(SIZE.small)}px` };
  const chart = Plot.plot({
    document,
    figure: false,
    width,
    height: 316 + legend.height,
    marginLeft: left,
    marginRight: 0,
    marginTop: 44 + legend.height,
    style: { ...font, color: INK.text, background: "none" },
    ariaLabel: budgetWords[locale].alt(data),
    x: { type: "band", domain, ticks, tickFormat: "d", label: null, tickSize: 0, padding: PADDING },
    y: {
      domain: [0, top === 0 ? 1 : top],
      grid: true,
      label: null,
      ticks: TICKS,
      tickFormat: (value: number) => decimal(value, digits),
      tickSize: 0,
    },
    marks: [
      () => svg(document, "defs", {}, [hatch(document, `planned-${ID}`, INK.moneyQuiet)]),
      () => legend.draw(document),
      unitName(unit, left),
      ...phaseBars(data, drawing, step),
      gaps(data, locale, step),
    ],
  }) as SVGSVGElement;
  tieTicks(chart, { x: "year", y: "axis" });
  chart.setAttribute("role", "img");
  return withExtent(chart, { 원: [0, largest] });
}

/** What was budgeted and paid out in every year, each phase told apart. */
export const budgetAndExecution: Figure<BudgetDatum> = {
  id: ID,
  scope: "programme",
  question: {
    ko: "해마다 얼마를 세우고 얼마를 집행했나?",
    en: "What was budgeted and paid out each year?",
  },
  sql: BUDGETS,
  words: budgetWords,
  columns: [
    { key: "year", words: { ko: "연도", en: "Year" }, format: "year" },
    { key: "phase", words: { ko: "단계", en: "Phase" }, format: "phase" },
    { key: "value", words: { ko: "금액", en: "Amount" }, format: "won" },
  ],
  draw,
  series: budgetSeries,
};

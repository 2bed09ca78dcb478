import * as Plot from "@observablehq/plot";
import { ID, PADDING, phaseBars } from "./drawing/budget-bars.js";
import { BUDGETS, type BudgetDatum } from "./data/budget.js";
import { budgetWords } from "./words/budget.js";
import type { Drawing, Figure } from "./figure.js";
import { reach, withExtent } from "./drawing/extent.js";
import { FONT, INK, SIZE } from "./drawing/ink.js";
import { layOutKey } from "./drawing/key.js";
import { tieTicks } from "./drawing/plot-marks.js";
import { hatch, hatchFill, svg, traced } from "./drawing/svg.js";
import { term } from "../words/terms.js";

/** Room for the numbers of the axis, CSS pixels. */
const EOK = 100_000_000;
const LEFT = 40;

function allYears(data: readonly BudgetDatum[]): number[] {
  const years = data.map((datum) => datum.year);
  const first = Math.min(...years);
  return data.length === 0
    ? []
    : Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i);
}

function gaps(data: readonly BudgetDatum[], locale: Drawing["locale"]): Plot.Markish {
  const missing = allYears(data).filter((year) => !data.some((datum) => datum.year === year));
  return Plot.text(missing, {
    x: (year: number) => year,
    y: 0,
    text: () => (locale === "ko" ? "자료에\n없음" : "no\nsource"),
    lineAnchor: "bottom",
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

function unit({ locale }: Drawing): Plot.Markish {
  const corner = { frameAnchor: "top-left", dx: -LEFT, dy: -28, fill: INK.muted } as const;
  return Plot.text([locale === "ko" ? "억 원" : "₩100 million"], {
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
  const top = reach(drawing.extent, "원", [0, largest])[1] / EOK;
  const legend = key(data, drawing);
  const font = { fontFamily: FONT, fontSize: `${String(SIZE.small)}px` };
  const chart = Plot.plot({
    document,
    figure: false,
    width,
    height: 316 + legend.height,
    marginLeft: LEFT,
    marginRight: 0,
    marginTop: 44 + legend.height,
    style: { ...font, color: INK.text, background: "none" },
    ariaLabel: budgetWords[locale].alt(data),
    x: { type: "band", domain, tickFormat: "d", label: null, tickSize: 0, padding: PADDING },
    y: {
      domain: [0, top === 0 ? 1 : top],
      grid: true,
      label: null,
      ticks: 5,
      tickFormat: ".1f",
      tickSize: 0,
    },
    marks: [
      () => svg(document, "defs", {}, [hatch(document, `planned-${ID}`, INK.moneyQuiet)]),
      () => legend.draw(document),
      unit(drawing),
      ...phaseBars(data, drawing, (width - LEFT) / Math.max(domain.length, 1)),
      gaps(data, locale),
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
};

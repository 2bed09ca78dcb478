import * as Plot from "@observablehq/plot";
import { BUDGETS, type BudgetDatum } from "./budget-data.js";
import { budgetWords } from "./budget-words.js";
import type { Drawing, Figure } from "./figure.js";
import { FONT, INK, SIZE } from "./ink.js";
import { markOf } from "./marks.js";
import { layOutKey } from "./key.js";
import { tied, tieTicks } from "./plot-marks.js";
import { hatch, hatchFill, svg } from "./svg.js";
import { term } from "../words/terms.js";
import { eok, wonExact } from "../words/won.js";

const ID = "budget-and-execution";
const EOK = 100_000_000;
/** Room for the numbers of the axis, CSS pixels. */
const LEFT = 40;
/** Narrower bands than this have no room for a number above their bar. */
const ROOM_FOR_NUMBER = 30;

function allYears(data: readonly BudgetDatum[]): number[] {
  const years = data.map((datum) => datum.year);
  const first = Math.min(...years);
  return data.length === 0
    ? []
    : Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i);
}

function tooltip(datum: BudgetDatum, { locale }: Drawing): string {
  return `${String(datum.year)} ${term("phase", datum.phase, locale)}\n${wonExact(datum.value, locale)}`;
}

function bars(
  data: readonly BudgetDatum[],
  phase: BudgetDatum["phase"],
  drawing: Drawing,
  options: Plot.BarYOptions,
): Plot.Markish {
  const shown = data.filter((datum) => datum.phase === phase);
  return Plot.barY(shown, {
    x: "year",
    y: (datum: BudgetDatum) => datum.value / EOK,
    title: (datum: BudgetDatum) => tooltip(datum, drawing),
    tip: { fill: INK.paper, stroke: INK.gap },
    render: tied(shown),
    ...options,
  });
}

function number(datum: BudgetDatum): string {
  return eok(datum.value) + markOf(datum);
}

function numbers(data: readonly BudgetDatum[], executed: boolean): Plot.Markish {
  const shown = data.filter((datum) => (datum.phase === "executed") === executed);
  return Plot.text(shown, {
    x: "year",
    y: (datum: BudgetDatum) => (executed ? 0 : datum.value / EOK),
    text: number,
    dy: executed ? -10 : -9,
    fill: executed ? INK.paper : INK.text,
    fontSize: SIZE.small,
    fontWeight: 600,
    render: tied(shown),
  });
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

/** The bars of every phase, the executed ones narrower and in front. */
function phases(data: readonly BudgetDatum[], drawing: Drawing, step: number): Plot.Markish[] {
  const inset = Math.max(step * 0.16, 1);
  const planned = { fill: hatchFill(`planned-${ID}`), stroke: INK.money, strokeWidth: 1.5 };
  return [
    bars(data, "final-budget", drawing, { fill: INK.moneyQuiet, stroke: INK.money }),
    bars(data, "executed", drawing, { fill: INK.money, insetLeft: inset, insetRight: inset }),
    bars(data, "budget", drawing, planned),
    Plot.ruleY([0], { stroke: INK.text }),
    ...(step < ROOM_FOR_NUMBER ? [] : [numbers(data, false), numbers(data, true)]),
    gaps(data, drawing.locale),
  ];
}

function unit({ locale }: Drawing): Plot.Markish {
  const corner = { frameAnchor: "top-left", dx: -LEFT, dy: -28, fill: INK.muted } as const;
  return Plot.text([locale === "ko" ? "억 원" : "₩100 million"], corner);
}

function draw(data: readonly BudgetDatum[], drawing: Drawing): SVGSVGElement {
  const { width, locale, document } = drawing;
  const domain = allYears(data);
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
    x: { type: "band", domain, tickFormat: "d", label: null, tickSize: 0, padding: 0.12 },
    y: { grid: true, label: null, ticks: 5, tickFormat: ".1f", tickSize: 0 },
    marks: [
      () => svg(document, "defs", {}, [hatch(document, `planned-${ID}`, INK.moneyQuiet)]),
      () => legend.draw(document),
      unit(drawing),
      ...phases(data, drawing, (width - LEFT) / Math.max(domain.length, 1)),
    ],
  }) as SVGSVGElement;
  tieTicks(chart, { x: "year", y: "axis" });
  chart.setAttribute("role", "img");
  return chart;
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

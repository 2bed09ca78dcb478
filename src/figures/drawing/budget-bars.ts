import * as Plot from "@observablehq/plot";
import { term } from "../../words/terms.js";
import { decimal } from "../../words/number.js";
import { wonExact, type WonUnit } from "../../words/won.js";
import { unitOf, type BudgetDatum } from "../data/budget.js";
import type { Drawing } from "../figure.js";
import { INK, SIZE } from "./ink.js";
import { markOf } from "./marks.js";
import { tied } from "./plot-marks.js";
import { hatchFill } from "./svg.js";
import { textWidth } from "./text.js";

/** The id of the figure, which also names its pattern. */
export const ID = "budget-and-execution";
/** The part of a band that is left free. */
export const PADDING = 0.12;
/** Bold text is a little wider. */
const BOLD = 1.06;
/** CSS pixels: of one year alone a bar wider than this is a wall. */
const WIDEST = 160;
/** The part of the scale that a number inside a bar takes. */
const LEAST_ROOM = 0.1;

function tooltip(datum: BudgetDatum, { locale }: Drawing): string {
  return `${String(datum.year)} ${term("phase", datum.phase, locale)}\n${wonExact(datum.value, locale)}`;
}

/** Years with a budget beside a final budget or a sum executed: their bars share a band. */
function sharedYears(data: readonly BudgetDatum[]): Set<number> {
  const years = (isBudget: boolean) =>
    new Set(data.filter(({ phase }) => (phase === "budget") === isBudget).map(({ year }) => year));
  const settled = years(false);
  return new Set([...years(true)].filter((year) => settled.has(year)));
}

function bars(
  shown: readonly BudgetDatum[],
  drawing: Drawing,
  { unit, ...options }: Plot.BarYOptions & { unit: WonUnit },
): Plot.Markish {
  return Plot.barY(shown, {
    x: "year",
    y: (datum: BudgetDatum) => datum.value / unit.won,
    title: (datum: BudgetDatum) => tooltip(datum, drawing),
    tip: { fill: INK.paper, stroke: INK.gap },
    render: tied(shown, (datum) => tooltip(datum, drawing).replace("\n", " ")),
    ...options,
  });
}

function number(datum: BudgetDatum, { won, digits }: WonUnit): string {
  return decimal(datum.value / won, digits) + markOf(datum);
}

/** Numbers stand inside the top of an executed bar, others above all bars of their place. */
function numbers(
  shown: readonly BudgetDatum[],
  data: readonly BudgetDatum[],
  { executed, dx, unit }: { executed: boolean; dx: number; unit: WonUnit },
): Plot.Markish {
  const top = ({ year, phase }: BudgetDatum): number =>
    Math.max(
      ...data
        .filter((each) => each.year === year && (each.phase === "budget") === (phase === "budget"))
        .map(({ value }) => value),
    );
  // A low bar has no room below its top for a number, which then rises a little above it.
  const highest = Math.max(0, ...data.map(({ value }) => value));
  const inside = ({ value }: BudgetDatum): number => Math.max(value, highest * LEAST_ROOM);
  return Plot.text(shown, {
    x: "year",
    dx,
    y: (datum: BudgetDatum) => (executed ? inside(datum) : top(datum)) / unit.won,
    text: (datum: BudgetDatum) => number(datum, unit),
    dy: executed ? 11 : -9,
    fill: executed ? INK.paper : INK.text,
    fontSize: SIZE.small,
    fontWeight: 600,
    render: tied(shown),
  });
}

/** Bars and numbers of one phase in years that it has for itself, or that it shares. */
function phaseMarks(
  shown: readonly BudgetDatum[],
  drawing: Drawing,
  place: { data: readonly BudgetDatum[]; band: number; side: "all" | "left" | "right" },
): { bars: Plot.Markish; numbers: Plot.Markish[] } {
  const { data, band, side } = place;
  const [isExecuted, isBudget] = [shown[0]?.phase === "executed", shown[0]?.phase === "budget"];
  const wide = Math.min(band, WIDEST);
  const spare = (band - wide) / 2;
  const room = side === "all" ? wide : wide / 2;
  const inset = isExecuted ? Math.max(room * 0.16, 1) : 0;
  const half = band / 2 + 1;
  const insets = {
    insetLeft: inset + (side === "right" ? half : spare),
    insetRight: inset + (side === "left" ? half : spare),
  };
  const planned = { fill: hatchFill(`planned-${ID}`), stroke: INK.money, strokeWidth: 1.5 };
  const settled = isExecuted ? { fill: INK.money } : { fill: INK.moneyQuiet, stroke: INK.money };
  const dx = side === "all" ? 0 : ((side === "left" ? -1 : 1) * wide) / 4;
  const unit = unitOf(data, drawing.locale);
  const widths = shown.map((datum) => textWidth(number(datum, unit), SIZE.small) * BOLD);
  const isLegible = Math.max(0, ...widths) <= room - 2 * inset;
  return {
    bars: bars(shown, drawing, { ...(isBudget ? planned : settled), ...insets, unit }),
    numbers: isLegible ? [numbers(shown, data, { executed: isExecuted, dx, unit })] : [],
  };
}

/** The bars of every phase, the executed ones narrower and in front, a budget beside them. */
export function phaseBars(
  data: readonly BudgetDatum[],
  drawing: Drawing,
  step: number,
): Plot.Markish[] {
  const shared = sharedYears(data);
  const band = step * (1 - PADDING);
  const marks = (["final-budget", "executed", "budget"] as const).flatMap((phase) => {
    const ofPhase = data.filter((datum) => datum.phase === phase);
    const own = ofPhase.filter(({ year }) => !shared.has(year));
    const beside = ofPhase.filter(({ year }) => shared.has(year));
    return [
      phaseMarks(own, drawing, { data, band, side: "all" }),
      phaseMarks(beside, drawing, { data, band, side: phase === "budget" ? "left" : "right" }),
    ];
  });
  return [
    ...marks.map((each) => each.bars),
    Plot.ruleY([0], { stroke: INK.text }),
    ...marks.flatMap((each) => each.numbers),
  ];
}

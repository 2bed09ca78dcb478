import { scaleUtc, utcYear, type ScaleTime } from "d3";
import type { Drawing, Figure } from "./figure.js";
import { INK, SIZE } from "./drawing/ink.js";
import { layOutKey } from "./drawing/key.js";
import { budgetYearsOf, endOf, MILESTONES, startOf, stepsOf } from "./data/milestones.js";
import type { BudgetYear, MilestoneDatum, Step } from "./data/milestones.js";
import { daysOf, milestonesWords, stepLine } from "./words/milestones.js";
import { drawText, type Sheet } from "./drawing/row-parts.js";
import { frame, label, svg, titled, traced } from "./drawing/svg.js";

const ID = "milestones";
/** From this width on, words stand beside the axis instead of above their mark. */
const WIDE = 640;
const AXIS = 22;
const MARK = 12;
const ARROW = 9;
/** A year's tick needs so much room, CSS pixels. */
const TICK_ROOM = 40;

type Scale = ScaleTime<number, number>;

function scaleOf(data: readonly MilestoneDatum[], left: number, right: number): Scale {
  const isos = stepsOf(data).flatMap(({ from, to }) => [from, to].filter((iso) => iso !== null));
  const years = budgetYearsOf(data).map(({ year }) => String(year));
  const starts = [...isos, ...years].map((iso) => startOf(iso).getTime());
  const ends = [...isos, ...years].map((iso) => endOf(iso).getTime());
  if (starts.length === 0) return scaleUtc([0, 1], [left, right]);
  const first = utcYear.floor(new Date(Math.min(...starts)));
  const last = utcYear.ceil(new Date(Math.max(...ends)));
  return scaleUtc([first, last], [left, right]);
}

function ticks({ document }: Drawing, scale: Scale, top: number, bottom: number): Element[] {
  const [first, last] = scale.domain();
  if (first === undefined || last === undefined || first.getTime() === 0) return [];
  const [left = 0, right = 0] = scale.range();
  const all = utcYear.range(first, last);
  const step = Math.max(1, Math.ceil((all.length * TICK_ROOM) / (right - left)));
  return all.flatMap((tick, index) => {
    const x = scale(tick);
    const line = { x1: x, x2: x, y1: top, y2: bottom, stroke: INK.grid };
    const year = label(document, String(tick.getUTCFullYear()), x + 2, top - 6, {
      fill: INK.muted,
      on: "axis",
    });
    return [svg(document, "line", line), ...(index % step === 0 ? [year] : [])];
  });
}

function band(
  { year, on }: BudgetYear,
  drawing: Drawing,
  scale: Scale,
  y: [number, number],
): Element {
  const x = scale(startOf(String(year)));
  const width = Math.max(scale(endOf(String(year))) - x - 1, 1);
  const box = { x, y: y[0], width, height: y[1] - y[0] };
  const rect = svg(drawing.document, "rect", {
    ...box,
    fill: INK.moneyQuiet,
    "fill-opacity": 0.45,
  });
  const tooltip = {
    ko: `${String(year)}년 예산이 있음`,
    en: `${String(year)}: a budget is printed`,
  };
  return traced(titled(drawing.document, rect, tooltip[drawing.locale]), on);
}

function period(document: Document, step: Step, ends: [number, number], y: number): SVGElement {
  const [x, end] = ends;
  const fill = step.ongoing ? INK.activityQuiet : INK.activity;
  const style = { fill, stroke: INK.activity };
  if (!step.ongoing) {
    const width = Math.max(end - x, 2);
    return svg(document, "rect", { x, y, width, height: MARK, rx: 1.5, ...style });
  }
  const body = Math.max(end - ARROW, x);
  const middle = y + MARK / 2;
  const path = `M${String(x)},${String(y)}H${String(body)}L${String(end)},${String(middle)}L${String(body)},${String(y + MARK)}H${String(x)}Z`;
  return svg(document, "path", { d: path, ...style });
}

function mark(step: Step, { document, locale }: Drawing, scale: Scale, y: number): Element[] {
  const from = step.from ?? step.to;
  if (from === null) return [];
  const [, right = 0] = scale.range();
  const start = scale(startOf(from));
  const isDay = step.to === null && !step.ongoing && from.length === 10;
  const end = step.ongoing ? right : scale(endOf(step.to ?? from));
  const circle = {
    cx: start,
    cy: y + MARK / 2,
    r: MARK / 2,
    fill: INK.activity,
    stroke: INK.paper,
  };
  const shape = isDay ? svg(document, "circle", circle) : period(document, step, [start, end], y);
  return [traced(titled(document, shape, `${step.text} ${daysOf(step, locale)}`), step)];
}

function drawStep(sheet: Sheet, step: Step, drawing: Drawing, scale: Scale): void {
  const top = sheet.y;
  const { what, when } = stepLine(step, drawing.locale);
  const width = sheet.left === 0 ? sheet.width : sheet.left - 24;
  drawText(sheet, what, { x: 0, width, size: SIZE.body, weight: 600 });
  drawText(sheet, when, { x: 0, width, size: SIZE.small, weight: 400, fill: INK.muted });
  const y = sheet.left === 0 ? sheet.y + 3 : top + 5;
  sheet.elements.push(...mark(step, drawing, scale, y));
  sheet.y = (sheet.left === 0 ? y + MARK : sheet.y) + 12;
}

function key({ locale, width }: Drawing): ReturnType<typeof layOutKey> {
  const words = {
    ko: ["예산이 있는 해", "날짜와 기간", "끝이 없는 것"],
    en: ["year with a budget", "day or period", "no end printed"],
  }[locale];
  const [year = "", days = "", open = ""] = words;
  const entries = [
    { label: year, fill: INK.moneyQuiet, stroke: null },
    { label: days, fill: INK.activity, stroke: null },
    { label: open, fill: INK.activityQuiet, stroke: INK.activity },
  ];
  return layOutKey(entries, width);
}

function draw(data: readonly MilestoneDatum[], drawing: Drawing): SVGSVGElement {
  const { document, width, locale } = drawing;
  const steps = stepsOf(data);
  const alt = milestonesWords[locale].alt(data);
  if (steps.length === 0) return frame(document, { width, height: 1 }, alt, []);
  const legend = key(drawing);
  const left = width < WIDE ? 0 : Math.min(360, Math.round(width * 0.38));
  const scale = scaleOf(data, left + 1, width - 1);
  const top = legend.height + AXIS + 4;
  const sheet: Sheet = { document, width, left, gapFill: "", elements: [], y: top + 6 };
  for (const step of steps) drawStep(sheet, step, drawing, scale);
  const behind = [
    ...budgetYearsOf(data).map((year) => band(year, drawing, scale, [top, sheet.y])),
    ...ticks(drawing, scale, top, sheet.y),
  ];
  const size = { width, height: Math.ceil(sheet.y) };
  return frame(document, size, alt, [legend.draw(document), ...behind, ...sheet.elements]);
}

/** The history of a project on a time axis, before the years that have a budget. */
export const milestones: Figure<MilestoneDatum> = {
  id: ID,
  scope: "programme",
  question: { ko: "사업은 어떤 길을 걸어왔나?", en: "How did the project come about?" },
  sql: MILESTONES,
  words: milestonesWords,
  columns: [
    { key: "from", words: { ko: "시작", en: "From" }, format: "month" },
    { key: "to", words: { ko: "끝", en: "To" }, format: "month" },
    { key: "ongoing", words: { ko: "계속", en: "Goes on" }, format: "text" },
    { key: "text", words: { ko: "내용", en: "What" }, format: "text" },
    { key: "year", words: { ko: "예산이 있는 해", en: "Year with a budget" }, format: "year" },
  ],
  draw,
};

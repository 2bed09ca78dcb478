import type { Drawing, Figure, Stretch } from "./figure.js";
import { reach, withExtent } from "./drawing/extent.js";
import { INK, SIZE } from "./drawing/ink.js";
import { layOutKey } from "./drawing/key.js";
import { budgetYearsOf, endOf, MILESTONES, startOf, stepsOf } from "./data/milestones.js";
import type { BudgetYear, MilestoneDatum, Step } from "./data/milestones.js";
import { daysOf, milestonesWords, stepLine } from "./words/milestones.js";
import { drawText, type Sheet } from "./drawing/row-parts.js";
import { frame, svg, titled, traced } from "./drawing/svg.js";
import { AXIS, yearLines, yearNames, yearScale, type TimeScale } from "./drawing/time-axis.js";

const ID = "milestones";
/** From this width on, words stand beside the axis instead of above their mark. */
const WIDE = 640;
const MARK = 12;
const ARROW = 9;
/** Of the axis above and below a mark, where words stand between the marks. */
const LANE = 4;

/** What the steps and the years with a budget span; null where there are none. */
function daysSpanned(data: readonly MilestoneDatum[]): Stretch | null {
  const isos = stepsOf(data).flatMap(({ from, to }) => [from, to].filter((iso) => iso !== null));
  const all = [...isos, ...budgetYearsOf(data).map(({ year }) => String(year))];
  const starts = all.map((iso) => startOf(iso).getTime());
  const ends = all.map((iso) => endOf(iso).getTime());
  return all.length === 0 ? null : [Math.min(...starts), Math.max(...ends)];
}

function band(
  { year, on }: BudgetYear,
  drawing: Drawing,
  scale: TimeScale,
  heights: readonly Stretch[],
): Element {
  const x = scale(startOf(String(year)));
  const width = Math.max(scale(endOf(String(year))) - x - 1, 1);
  const box = ([top, bottom]: Stretch): string =>
    `M${String(x)},${String(top)}h${String(width)}V${String(bottom)}h${String(-width)}Z`;
  const shape = svg(drawing.document, "path", {
    d: heights.map(box).join(""),
    fill: INK.moneyQuiet,
    "fill-opacity": 0.45,
  });
  const tooltip = {
    ko: `${String(year)}년 예산이 있음`,
    en: `${String(year)}: a budget is printed`,
  };
  return traced(titled(drawing.document, shape, tooltip[drawing.locale]), on);
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

function mark(step: Step, { document, locale }: Drawing, scale: TimeScale, y: number): Element[] {
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

/** Draws a step with its words. @returns what the mark takes of the height */
function drawStep(sheet: Sheet, step: Step, drawing: Drawing, scale: TimeScale): Stretch {
  const top = sheet.y;
  const { what, when } = stepLine(step, drawing.locale);
  const width = sheet.left === 0 ? sheet.width : sheet.left - 24;
  drawText(sheet, what, { x: 0, width, size: SIZE.body, weight: 600 });
  drawText(sheet, when, { x: 0, width, size: SIZE.small, weight: 400, fill: INK.muted });
  const y = sheet.left === 0 ? sheet.y + 3 + LANE : top + 5;
  sheet.elements.push(...mark(step, drawing, scale, y));
  sheet.y = (sheet.left === 0 ? y + MARK + LANE : sheet.y) + 12;
  return [y - LANE, y + MARK + LANE];
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
  if (steps.length === 0) return withExtent(frame(document, { width, height: 1 }, alt, []), {});
  const own = daysSpanned(data) ?? [0, 1];
  const legend = key(drawing);
  const left = width < WIDE ? 0 : Math.min(360, Math.round(width * 0.38));
  const scale = yearScale(reach(drawing.extent, "day", own), [left + 1, width - 1]);
  const top = legend.height + AXIS + 4;
  const sheet: Sheet = { document, width, left, gapFill: "", elements: [], y: top + 6 };
  const marks = steps.map((step) => drawStep(sheet, step, drawing, scale));
  // Nothing runs behind words: where they stand between the marks, so do pieces of the axis.
  const heights: Stretch[] = left === 0 ? marks : [[top, sheet.y]];
  const behind = [
    ...budgetYearsOf(data).map((year) => band(year, drawing, scale, heights)),
    ...yearLines(drawing, scale, heights),
    ...yearNames(drawing, scale, top),
  ];
  const size = { width, height: Math.ceil(sheet.y) };
  const all = [legend.draw(document), ...behind, ...sheet.elements];
  return withExtent(frame(document, size, alt, all), { day: own });
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
  tabled: (data) => data.filter(({ sort }) => sort === "step"),
};

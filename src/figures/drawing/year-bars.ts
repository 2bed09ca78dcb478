import { scaleLinear } from "d3";
import { said, type Sentence } from "../../words/sentence.js";
import type { Drawing } from "../figure.js";
import { INK, SIZE } from "./ink.js";
import { drawText, type Sheet } from "./row-parts.js";
import { frame, hatch, hatchFill, label, svg, titled, traced } from "./svg.js";
import { textWidth } from "./text.js";

/** A number that the ledger counts, of one thing in one year. */
export interface YearCount {
  year: number;
  value: number;
  /** As it stands above its bar. */
  text: string;
  tooltip: string;
}

/** Years side by side, of one thing. */
export interface YearRow {
  label: Sentence;
  fill: string;
  counts: readonly YearCount[];
}

/** Rows under a heading of their own; all rows of a group share a scale. */
export interface YearGroup {
  title: string;
  rows: readonly YearRow[];
}

/** From this width on, names stand beside their bars instead of above them. */
const WIDE = 640;
const HEIGHT = 40;
const FOOT = 16;
const BETWEEN = 12;
const GAP = 6;

interface Layout {
  sheet: Sheet;
  drawing: Drawing;
  years: readonly number[];
  id: string;
  /** Of one year, CSS pixels. */
  step: number;
  /** The largest number of the group. */
  most: number;
}

function column(layout: Layout, row: YearRow, count: YearCount | undefined, x: number): Element[] {
  const { sheet, drawing, id, step, most } = layout;
  const bottom = sheet.y + HEIGHT;
  const box = { x: x + 1, width: Math.max(step - 2, 1) };
  if (count === undefined || count.value === 0) {
    const gap = { y: bottom - GAP, height: GAP, fill: hatchFill(`gap-${id}`), "fill-opacity": 0.4 };
    return [svg(drawing.document, "rect", { ...box, ...gap })];
  }
  const height = Math.max(scaleLinear([0, most], [0, HEIGHT - FOOT])(count.value), 1.5);
  const bar = { ...box, y: bottom - height, height, fill: row.fill };
  const rect = titled(drawing.document, svg(drawing.document, "rect", bar), count.tooltip);
  return [traced(rect, "count")];
}

/** A number stands above its bar where it fits; where none would, the largest one does. */
function numbers(layout: Layout, row: YearRow): Element[] {
  const { sheet, drawing, years, step, most } = layout;
  const counts = row.counts.filter(({ value }) => value > 0);
  const fits = counts.every(({ text }) => textWidth(text, SIZE.small) + 3 <= step);
  const largest = Math.max(...counts.map(({ value }) => value));
  const shown = fits ? counts : counts.filter(({ value }) => value === largest).slice(-1);
  return shown.map(({ year, value, text }) => {
    const half = textWidth(text, SIZE.small) / 2;
    const middle = sheet.left + (years.indexOf(year) + 0.5) * step;
    const x = Math.min(Math.max(middle, sheet.left + half), sheet.width - half);
    const top = sheet.y + HEIGHT - ((HEIGHT - FOOT) * value) / most - 4;
    return label(drawing.document, text, x, top, { anchor: "middle", on: "count", halo: true });
  });
}

function drawRow(layout: Layout, row: YearRow): void {
  const { sheet, years, step } = layout;
  const top = sheet.y;
  const width = sheet.left === 0 ? sheet.width : sheet.left - 12;
  if (sheet.left > 0) sheet.y += 14;
  drawText(sheet, row.label, { x: 0, width, size: SIZE.small, weight: 600 });
  const bottom = sheet.y;
  if (sheet.left > 0) sheet.y = top;
  for (const [index, year] of years.entries()) {
    const count = row.counts.find((each) => each.year === year);
    sheet.elements.push(...column(layout, row, count, sheet.left + index * step));
  }
  sheet.elements.push(...numbers(layout, row));
  sheet.y = Math.max(sheet.y + HEIGHT, bottom) + BETWEEN;
}

/** The years under the heading of a group, as many as fit. */
function drawYears({ sheet, drawing, years, step }: Layout): void {
  const every = Math.max(1, Math.ceil(36 / step));
  for (const [index, year] of years.entries()) {
    if (index % every !== 0) continue;
    const x = Math.min(sheet.left + (index + 0.5) * step, sheet.width - 14);
    const style = { anchor: "middle", fill: INK.muted, on: "year" } as const;
    const at = Math.max(x, sheet.left + 14);
    sheet.elements.push(label(drawing.document, String(year), at, sheet.y + 14, style));
  }
  sheet.y += 22;
}

/**
 * Draws counts by year, a row of columns for each thing: what a ledger of thousands of programmes
 * holds, summed up. A year without any is hatched.
 * @param options `id` keeps the ids of the patterns apart from those of other figures
 */
export function drawYearBars(
  groups: readonly YearGroup[],
  drawing: Drawing,
  options: { id: string; alt: string },
): SVGSVGElement {
  const { document, width } = drawing;
  const counts = groups.flatMap(({ rows }) => rows.flatMap((row) => row.counts));
  const all = counts.map(({ year }) => year);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const years = Array.from(
    { length: all.length === 0 ? 0 : last - first + 1 },
    (_, i) => first + i,
  );
  const left = width < WIDE ? 0 : Math.min(260, Math.round(width * 0.32));
  const sheet: Sheet = { document, width, left, gapFill: "", elements: [], y: 0 };
  const step = (width - left) / Math.max(years.length, 1);
  for (const { title, rows } of groups) {
    const most = Math.max(1, ...rows.flatMap((row) => row.counts.map(({ value }) => value)));
    const layout = { sheet, drawing, years, id: options.id, step, most };
    drawText(sheet, [said(title, "name")], { x: 0, width, size: SIZE.large, weight: 600 });
    drawYears(layout);
    for (const row of rows) drawRow(layout, row);
    sheet.y += 8;
  }
  const defs = svg(document, "defs", {}, [hatch(document, `gap-${options.id}`, INK.gap)]);
  const size = { width, height: Math.max(Math.ceil(sheet.y), 1) };
  return frame(document, size, options.alt, [defs, ...sheet.elements]);
}

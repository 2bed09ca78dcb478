import { scaleUtc, utcYear, type ScaleTime } from "d3";
import type { Drawing, Stretch } from "../figure.js";
import { INK } from "./ink.js";
import { label, svg } from "./svg.js";

export type TimeScale = ScaleTime<number, number>;

/** Height of the years above what they belong to, CSS pixels. */
export const AXIS = 22;
/** A year's tick needs so much room, CSS pixels. */
const TICK_ROOM = 40;

/** A scale over whole years. */
export function yearScale([first, last]: Stretch, [left, right]: Stretch): TimeScale {
  const days = [utcYear.floor(new Date(first)), utcYear.ceil(new Date(last))];
  return scaleUtc(days, [left, right]);
}

function yearsOf(scale: TimeScale): Date[] {
  const [first, last] = scale.domain();
  return first === undefined || last === undefined ? [] : utcYear.range(first, last);
}

/** The years above an axis, as many as have room. */
export function yearNames({ document }: Drawing, scale: TimeScale, top: number): Element[] {
  const [left = 0, right = 0] = scale.range();
  const all = yearsOf(scale);
  const step = Math.max(1, Math.ceil((all.length * TICK_ROOM) / (right - left)));
  return all
    .filter((_, index) => index % step === 0)
    .map((year) => {
      const style = { fill: INK.muted, on: "axis" } as const;
      return label(document, String(year.getUTCFullYear()), scale(year) + 2, top - 6, style);
    });
}

/** A line where each year begins, through stretches of the height. */
export function yearLines(
  { document }: Drawing,
  scale: TimeScale,
  heights: readonly Stretch[],
): Element[] {
  return yearsOf(scale).map((year) => {
    const x = String(scale(year));
    const d = heights.map(([top, bottom]) => `M${x},${String(top)}V${String(bottom)}`).join("");
    return svg(document, "path", { d, stroke: INK.grid });
  });
}

import type * as Plot from "@observablehq/plot";
import type { Furniture, Trace } from "../../words/trace.js";
import { traced } from "./svg.js";

/**
 * Ties each mark that Plot draws to the row it was drawn from.
 * @param name says what a mark shows to those who do not see it; left out where it is text
 */
export function tied<D extends Trace>(
  data: readonly D[],
  name?: (datum: D) => string,
): Plot.RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const drawn = next?.(index, scales, values, dimensions, context) ?? null;
    for (const [place, mark] of [...(drawn?.children ?? [])].entries()) {
      const datum = data[index[place] ?? -1];
      if (datum === undefined) continue;
      traced(mark, datum);
      if (name !== undefined) mark.setAttribute("aria-label", name(datum));
    }
    return drawn;
  };
}

/**
 * Says of the ticks of both axes what their numbers are. The names that Plot gives its groups (bar,
 * tip, rule) say nothing to a reader, and are taken off.
 */
export function tieTicks(chart: Element, ticks: { x: Furniture; y: Furniture }): void {
  for (const axis of ["x", "y"] as const) {
    for (const labels of chart.querySelectorAll(`[aria-label='${axis}-axis tick label']`))
      traced(labels, ticks[axis]);
  }
  for (const group of chart.querySelectorAll("g[aria-label]:not([role])"))
    group.removeAttribute("aria-label");
}

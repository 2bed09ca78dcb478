import type * as Plot from "@observablehq/plot";
import type { Furniture, Trace } from "../words/trace.js";
import { traced } from "./svg.js";

/** Ties each mark that Plot draws to the row it was drawn from. */
export function tied(data: readonly Trace[]): Plot.RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const drawn = next?.(index, scales, values, dimensions, context) ?? null;
    for (const [place, mark] of [...(drawn?.children ?? [])].entries()) {
      const datum = data[index[place] ?? -1];
      if (datum !== undefined) traced(mark, datum);
    }
    return drawn;
  };
}

/** Says of the ticks of both axes what their numbers are. */
export function tieTicks(chart: Element, ticks: { x: Furniture; y: Furniture }): void {
  for (const axis of ["x", "y"] as const) {
    for (const labels of chart.querySelectorAll(`[aria-label='${axis}-axis tick label']`))
      traced(labels, ticks[axis]);
  }
}

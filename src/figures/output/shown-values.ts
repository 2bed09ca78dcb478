import { isTrace, type Trace } from "../../words/trace.js";
import type { AnyFigure, Column, Datum } from "../figure.js";

function cellOf(datum: Datum, { key }: Column): unknown {
  return Object.entries(datum).find(([name]) => name === key)?.[1];
}

/** What a cell rests on; null where it shows no value of its own. */
function traceOf(datum: Datum, column: Column): Trace | null {
  const cell = cellOf(datum, column);
  if (cell === null || cell === undefined) return null;
  const on = column.on?.(datum) ?? (column.key === "value" ? datum : null);
  return on !== null && isTrace(on) && on.facts.length > 0 ? on : null;
}

/**
 * What the values that a figure shows rest on, each value once: those of its columns, printed or
 * computed. A row without a value of its own stands for itself.
 */
export function shownValues(figure: AnyFigure, data: readonly Datum[]): Trace[] {
  const values = new Map<string, Trace>();
  for (const datum of data) {
    const own = figure.columns.flatMap((column) => traceOf(datum, column) ?? []);
    const shown = own.length === 0 && datum.facts.length > 0 ? [datum] : own;
    for (const on of shown) values.set(`${on.facts.join(" ")}|${on.formula ?? ""}`, on);
  }
  return [...values.values()];
}

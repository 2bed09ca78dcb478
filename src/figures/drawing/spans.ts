import type { Furniture, Trace } from "../../words/trace.js";
import { SIZE } from "./ink.js";
import type { Scale, Sheet } from "./row-parts.js";
import { label, svg, titled, traced } from "./svg.js";
import { textWidth } from "./text.js";

/** A bar from one value to another. */
export interface Span {
  from: number;
  to: number;
  fill: string;
  /** Outline; null for none. */
  stroke: string | null;
  tooltip: string;
  /** What its length rests on. */
  on: Trace | Furniture;
  /** Stands on the bar where it fits. */
  name?: { text: string; ink: string };
}

/** Height of a bar, CSS pixels. */
export const BAR = 20;
/** Left free between a bar and the one that goes on from it. */
const BETWEEN = 2;
const PADDING = 6;

function nameOn(
  { document }: Sheet,
  { name, on }: Span,
  box: { x: number; y: number },
  width: number,
): Element[] {
  if (name === undefined || textWidth(name.text, SIZE.small) + 2 * PADDING > width) return [];
  return [label(document, name.text, box.x + PADDING, box.y + BAR - 6, { fill: name.ink, on })];
}

/** Draws bars on one line; a bar that another goes on from ends a little before it. */
export function drawSpans(sheet: Sheet, spans: readonly Span[], scale: Scale): void {
  for (const span of spans) {
    const [first, last] = [Math.min(span.from, span.to), Math.max(span.from, span.to)];
    const isContinued = spans.some((other) => other !== span && other.from === last);
    const box = { x: scale(first), y: sheet.y + 2 };
    const width = Math.max(scale(last) - box.x - (isContinued ? BETWEEN : 0), 1);
    const look = { rx: 1.5, fill: span.fill, stroke: span.stroke };
    const bar = svg(sheet.document, "rect", { ...box, width, height: BAR, ...look });
    sheet.elements.push(traced(titled(sheet.document, bar, span.tooltip), span.on));
    sheet.elements.push(...nameOn(sheet, span, box, width));
  }
}

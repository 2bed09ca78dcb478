import type { AnyFigure, Datum } from "../../figures/figure.js";
import type { Locale } from "../../words/locale.js";
import type { Room } from "./room.js";

/** How much larger than in a page a figure stands on a slide: 12 pixels become 24 points at least. */
const SCALES = [3, 2.75, 2.5, 2.25, 2] as const;

/** A drawing with the size at which it fits a room, in points of the slide. */
export interface FittedFigure {
  drawing: SVGSVGElement;
  width: number;
  height: number;
  /** How much larger than in a page it stands. */
  scale: number;
}

function numberOf(drawing: SVGSVGElement, name: "width" | "height"): number {
  return Number(drawing.getAttribute(name));
}

/** Above and below a drawing, its own pixels: letters on its edge reach over it as it grows. */
const EDGE = 2;

/** Gives a drawing room for what reaches over its edges. @returns its height */
function withEdges(drawing: SVGSVGElement): number {
  const [width, height] = [numberOf(drawing, "width"), numberOf(drawing, "height") + 2 * EDGE];
  drawing.setAttribute("viewBox", [0, -EDGE, width, height].join(" "));
  drawing.setAttribute("height", String(height));
  return height;
}

/**
 * Draws a figure as large as a room allows.
 * @returns null where it fits at no scale that can be read from the back of a hall
 */
export function fitFigure(
  { figure, rows }: { figure: AnyFigure; rows: readonly Datum[] },
  room: Room,
  { document, locale }: { document: Document; locale: Locale },
): FittedFigure | null {
  for (const scale of SCALES) {
    const drawing = figure.draw(rows, { width: Math.floor(room.width / scale), locale, document });
    const height = withEdges(drawing) * scale;
    if (height > room.height) continue;
    return { drawing, width: numberOf(drawing, "width") * scale, height, scale };
  }
  return null;
}

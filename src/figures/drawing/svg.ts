import { traceAttributes, type Furniture, type Trace } from "../../words/trace.js";
import { FONT, INK, SIZE } from "./ink.js";

const NAMESPACE = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number | null>>;
type Child = Element | string;

/** Makes an SVG element; an attribute that is null is left out. */
export function svg<K extends keyof SVGElementTagNameMap>(
  document: Document,
  name: K,
  attributes: Attributes = {},
  children: readonly Child[] = [],
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(key, String(value));
  }
  element.append(...children);
  return element;
}

interface TextOptions {
  size?: number;
  fill?: string;
  anchor?: "start" | "middle" | "end";
  weight?: number;
  /** Clears what lies behind the text, such as grid lines. */
  halo?: boolean;
  /** What the number in the text rests on. */
  on?: Trace | Furniture;
}

/** Clears what lies behind a text. */
const HALO = {
  stroke: INK.paper,
  "stroke-width": 5,
  "stroke-linejoin": "round",
  "paint-order": "stroke",
} as const;

/** A line of text with its baseline at `y`. */
export function label(
  document: Document,
  words: string,
  x: number,
  y: number,
  options: TextOptions = {},
): SVGTextElement {
  const { size = SIZE.small, fill = INK.text, anchor = "start", weight = 400 } = options;
  const font = { "font-size": size, "font-weight": weight, "text-anchor": anchor };
  const halo = options.halo === true ? HALO : {};
  const text = svg(document, "text", { x, y, ...font, fill, ...halo }, [words]);
  return options.on === undefined ? text : traced(text, options.on);
}

/** A hatched fill: parallel strokes of a colour, upright ones turned by degrees. Refer to it with `hatchFill(id)`. */
export function hatch(
  document: Document,
  id: string,
  colour: string,
  angle = 45,
): SVGPatternElement {
  const line = svg(document, "line", { y2: 6, stroke: colour, "stroke-width": 3 });
  return svg(
    document,
    "pattern",
    {
      id,
      width: 6,
      height: 6,
      patternUnits: "userSpaceOnUse",
      patternTransform: `rotate(${String(angle)})`,
    },
    [line],
  );
}

/** A dotted fill: dots of a colour. Refer to it with `hatchFill(id)`. */
export function dots(document: Document, id: string, colour: string): SVGPatternElement {
  const dot = svg(document, "circle", { cx: 3, cy: 3, r: 1.6, fill: colour });
  return svg(document, "pattern", { id, width: 6, height: 6, patternUnits: "userSpaceOnUse" }, [
    dot,
  ]);
}

/** The fill that uses a hatch or dots. */
export function hatchFill(id: string): string {
  return `url(#${id})`;
}

/** An SVG of its own size that shrinks with its container and says what it shows. */
export function frame(
  document: Document,
  size: { width: number; height: number },
  alt: string,
  children: readonly Element[],
): SVGSVGElement {
  return svg(
    document,
    "svg",
    {
      xmlns: NAMESPACE,
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${String(size.width)} ${String(size.height)}`,
      role: "img",
      "aria-label": alt,
      "font-family": FONT,
      style: "max-width: 100%; height: auto; display: block",
    },
    children,
  );
}

/** Ties a mark to what its value rests on; the page makes it answer to clicks and keys. */
export function traced<E extends Element>(element: E, on: Trace | Furniture): E {
  // A row of a year says so: pages light the same year in their other figures.
  if (typeof on !== "string" && "year" in on && typeof on.year === "number")
    element.setAttribute("data-year", String(on.year));
  for (const [key, value] of Object.entries(traceAttributes(on))) {
    if (value !== null) element.setAttribute(key, value);
  }
  return element;
}

/** Gives a mark its tooltip, which is also its accessible name. */
export function titled<E extends SVGElement>(document: Document, element: E, title: string): E {
  element.prepend(svg(document, "title", {}, [title]));
  return element;
}

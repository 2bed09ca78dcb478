import { INK, SIZE } from "../drawing/ink.js";
import { frame, label, svg } from "../drawing/svg.js";
import { wrap } from "../drawing/text.js";

/** What a picture says of itself when it leaves its page. */
export interface PosterWords {
  title: string;
  subtitle: string;
  /** Under the drawing: what marks mean, the source, the release; a line each. */
  notes: readonly string[];
  alt: string;
}

const MARGIN = 24;
const LINE = 1.45;
const TITLE = 20;
const SUBTITLE = 14;

interface Block {
  text: string;
  size: number;
  weight: number;
  fill: string;
}

interface Column {
  width: number;
  y: number;
  elements: Element[];
}

function write(document: Document, column: Column, { text, size, weight, fill }: Block): void {
  for (const line of wrap(text, column.width, size)) {
    const baseline = column.y + size;
    column.elements.push(label(document, line, MARGIN, baseline, { size, weight, fill }));
    column.y += size * LINE;
  }
}

/** A drawing's own size, CSS pixels. */
function sizeOf(drawing: SVGSVGElement): { width: number; height: number } {
  const [width, height] = ["width", "height"].map((name) => Number(drawing.getAttribute(name)));
  return { width: width ?? 0, height: height ?? 0 };
}

/** A style that lets a drawing shrink with its page would stretch it inside another picture. */
function setInside(drawing: SVGSVGElement, column: Column): void {
  const { width, height } = sizeOf(drawing);
  drawing.setAttribute("x", String(MARGIN));
  drawing.setAttribute("y", String(column.y));
  drawing.setAttribute(
    "style",
    `width: ${String(width)}px; height: ${String(height)}px; max-width: none; overflow: visible`,
  );
  column.elements.push(drawing);
  column.y += height;
}

/** How wide a drawing may be in a picture of a width. */
export function drawingWidth(width: number): number {
  return width - 2 * MARGIN;
}

/**
 * A drawing as a picture that stands alone: on paper, with title, subtitle, source and release, so
 * that whoever meets it elsewhere can cite it.
 * @param drawing as wide as `drawingWidth(width)`; it is taken over
 */
export function poster(
  document: Document,
  drawing: SVGSVGElement,
  words: PosterWords,
  width: number,
): SVGSVGElement {
  const column: Column = { width: drawingWidth(width), y: MARGIN, elements: [] };
  write(document, column, { text: words.title, size: TITLE, weight: 700, fill: INK.text });
  column.y += 4;
  write(document, column, { text: words.subtitle, size: SUBTITLE, weight: 400, fill: INK.muted });
  column.y += 16;
  setInside(drawing, column);
  column.y += 16;
  for (const text of words.notes)
    write(document, column, { text, size: SIZE.small, weight: 400, fill: INK.muted });
  const height = Math.ceil(column.y + MARGIN - SIZE.small * (LINE - 1));
  const paper = svg(document, "rect", { width, height, fill: INK.paper });
  const made = frame(document, { width, height }, words.alt, [paper, ...column.elements]);
  made.setAttribute("color", INK.text);
  return made;
}

const VARIABLE = /var\((--[\w-]+)(?:,\s*([^()]*))?\)/g;

/**
 * Replaces the custom properties of a picture by their values, for programs that know none and for
 * files away from the page's style sheets.
 * @param valueOf gives a property's value; null or empty leaves the drawing's own, which is the light one
 */
export function settleColours(picture: SVGElement, valueOf: (name: string) => string | null): void {
  const settled = (text: string): string =>
    text.replace(VARIABLE, (_, name: string, own: string | undefined) => {
      const value = valueOf(name)?.trim() ?? "";
      return value === "" ? (own ?? "currentColor") : value;
    });
  for (const element of [picture, ...picture.querySelectorAll("*")]) {
    for (const { name, value } of [...element.attributes]) {
      if (value.includes("var(")) element.setAttribute(name, settled(value));
    }
    if (element.localName === "style") element.textContent = settled(element.textContent);
  }
}

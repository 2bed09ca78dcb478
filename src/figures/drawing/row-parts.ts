import type { ScaleLinear } from "d3";
import { plain, said, type Sentence } from "../../words/sentence.js";
import type { Furniture, Trace } from "../../words/trace.js";
import { INK, SIZE } from "./ink.js";
import { stretches, wrapSentence } from "../words/sentence-text.js";
import { label, svg, titled, traced } from "./svg.js";
import { textWidth } from "./text.js";

/** A part of a bar. */
export interface Segment {
  label: string;
  value: number;
  /** The value with its unit, as it stands beside the label. */
  text: string;
  fill: string;
  /** Outline; null for none. */
  stroke?: string | null;
  tooltip: string;
  /** What the value rests on. */
  on: Trace | Furniture;
}

/** A picture in the making: what is drawn so far and where the next line goes. */
export interface Sheet {
  document: Document;
  width: number;
  /** Where bars begin. */
  left: number;
  gapFill: string;
  elements: Element[];
  y: number;
}

/** The last line of a text, to which more may be appended. */
export interface LastLine {
  element: SVGTextElement | null;
  width: number;
}

export type Scale = ScaleLinear<number, number>;

/** Height of a line of text, CSS pixels. */
export const LINE = 18;
const BAR = 20;
const SWATCH = 10;
const BETWEEN_NAMES = 14;
/** Bold text is a little wider. */
const BOLD = 1.06;

interface TextOptions {
  x: number;
  width: number;
  size: number;
  weight: number;
  fill?: string;
  /** Clears the lines behind the text. */
  halo?: boolean;
}

/** Draws a sentence under what is drawn so far, on as many lines as it needs. */
export function drawText(sheet: Sheet, words: Sentence, options: TextOptions): LastLine {
  const { x, width, size, weight, fill = INK.text, halo = false } = options;
  const stretch = weight > 400 ? BOLD : 1;
  const last: LastLine = { element: null, width: 0 };
  for (const line of wrapSentence(words, width / stretch, size)) {
    sheet.y += LINE;
    last.element = label(sheet.document, "", x, sheet.y - 4, { size, weight, fill, halo });
    last.element.append(...stretches(sheet.document, line));
    last.width = textWidth(plain(line), size) * stretch;
    sheet.elements.push(last.element);
  }
  return last;
}

/** Draws the parts of a bar one behind the other. */
export function drawBar(sheet: Sheet, segments: readonly Segment[], scale: Scale): void {
  const { document, elements, y } = sheet;
  let total = 0;
  for (const [index, segment] of segments.entries()) {
    const x = scale(total);
    const gap = index < segments.length - 1 ? 2 : 0;
    total += segment.value;
    const bar = svg(document, "rect", {
      x,
      y: y + 2,
      width: Math.max(scale(total) - x - gap, 1),
      height: BAR,
      rx: 1.5,
      fill: segment.fill,
      stroke: segment.stroke ?? null,
    });
    elements.push(traced(titled(document, bar, segment.tooltip), segment.on));
  }
  sheet.y += BAR + 4;
}

function hatched(sheet: Sheet, x: number, width: number): Element {
  const box = { x: x + 0.5, y: sheet.y + 4.5, width: width - 1, height: BAR / 2 };
  const style = { fill: sheet.gapFill, "fill-opacity": 0.25, stroke: INK.gap };
  return svg(sheet.document, "rect", { ...box, ...style, "stroke-dasharray": "3 3" });
}

/** Draws the place of a bar that the sources do not give. */
export function drawGap(sheet: Sheet): void {
  sheet.elements.push(hatched(sheet, sheet.left, sheet.width - sheet.left));
  sheet.y += BAR / 2 + 8;
}

/** Draws the sign of a gap before a heading that is drawn next. */
export function drawGapSign(sheet: Sheet): void {
  sheet.elements.push(hatched(sheet, 0, BAR / 2 + 2));
}

function drawSwatch(sheet: Sheet, segment: Segment, x: number): void {
  const swatch = svg(sheet.document, "rect", {
    x,
    y: sheet.y - SWATCH - 3,
    width: SWATCH,
    height: SWATCH,
    rx: 1.5,
    fill: segment.fill,
    stroke: segment.stroke ?? null,
  });
  sheet.elements.push(swatch);
}

/** Names the parts under their bar, in the bar's order, as many a line as fit. */
export function drawNames(sheet: Sheet, segments: readonly Segment[]): void {
  const indent = SWATCH + 5;
  let x = Infinity;
  for (const segment of segments) {
    const room = sheet.width - sheet.left - indent;
    const named = said(`${segment.label} ${segment.text}`, segment.on);
    const lines = wrapSentence([named], room, SIZE.small);
    const width = indent + Math.max(...lines.map((line) => textWidth(plain(line), SIZE.small)));
    if (x + width > sheet.width) {
      x = sheet.left;
      sheet.y += LINE;
    }
    drawSwatch(sheet, segment, x);
    for (const [index, line] of lines.entries()) {
      if (index > 0) sheet.y += LINE;
      const text = label(sheet.document, "", x + indent, sheet.y - 4);
      text.append(...stretches(sheet.document, line));
      sheet.elements.push(text);
    }
    x = lines.length > 1 ? Infinity : x + width + BETWEEN_NAMES;
  }
}

import type { Furniture } from "../../words/trace.js";
import { INK, SIZE } from "./ink.js";
import { label, svg } from "./svg.js";
import { textWidth } from "./text.js";

/** A fill and what it stands for. */
export interface KeyEntry {
  label: string;
  fill: string;
  /** Outline; null for none. */
  stroke: string | null;
  /** What a number in the label is. */
  on?: Furniture;
}

/** A key laid out for a width. */
export interface Key {
  height: number;
  draw(document: Document): SVGGElement;
}

interface Placed extends KeyEntry {
  x: number;
  y: number;
}

const SWATCH = 12;
const LINE = 22;

function place(entries: readonly KeyEntry[], width: number): Placed[] {
  const placed: Placed[] = [];
  let x = 0;
  let y = 0;
  for (const entry of entries) {
    const needed = SWATCH + 6 + textWidth(entry.label, SIZE.small);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += LINE;
    }
    placed.push({ ...entry, x, y });
    x += needed + 16;
  }
  return placed;
}

function drawEntry(document: Document, entry: Placed): Element[] {
  const { x, y, fill, stroke } = entry;
  const box = {
    x: x + 0.5,
    y: y + 0.5,
    width: SWATCH - 1,
    height: SWATCH - 1,
    rx: 1.5,
    fill,
    stroke,
  };
  const text = label(document, entry.label, x + SWATCH + 6, y + SWATCH - 1, {
    fill: INK.text,
    ...(entry.on === undefined ? {} : { on: entry.on }),
  });
  return [svg(document, "rect", box), text];
}

/** Lays a key out from the top left, on as many lines as the width asks for. */
export function layOutKey(entries: readonly KeyEntry[], width: number): Key {
  const placed = place(entries, width);
  return {
    height: (placed.at(-1)?.y ?? -LINE) + LINE,
    draw: (document) =>
      svg(
        document,
        "g",
        {},
        placed.flatMap((entry) => drawEntry(document, entry)),
      ),
  };
}

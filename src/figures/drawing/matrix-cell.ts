import { plain, type Sentence } from "../../words/sentence.js";
import type { Furniture, Trace } from "../../words/trace.js";
import type { Drawing } from "../figure.js";
import { stretches } from "../words/sentence-text.js";
import { SIZE } from "./ink.js";
import { hatchFill, label, svg, titled, traced } from "./svg.js";
import { textWidth } from "./text.js";

/** A cell of a matrix. */
export interface MatrixCell {
  /** Ways to say what stands in it, the longest first: the first that fits is written; null is a gap. */
  texts: readonly Sentence[] | null;
  /** The longest of them in lines under each other, for a cell that is too narrow for it. */
  lines?: readonly Sentence[];
  tooltip: string;
  fill: string;
  ink: string;
  /** What the value rests on. */
  on: Trace | Furniture;
}

/** Where a cell stands. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The first of several ways to say a thing that fits. */
export function fitting(texts: readonly Sentence[], width: number): Sentence | undefined {
  return texts.find((words) => textWidth(plain(words), SIZE.small) <= width - 4);
}

/** Words in the middle of a box. */
export function drawWords(
  document: Document,
  words: Sentence | undefined,
  box: Box,
  ink: string,
  weight: number,
): Element[] {
  if (words === undefined) return [];
  const style = { anchor: "middle", fill: ink, weight } as const;
  const text = label(document, "", box.x + box.width / 2, box.y + box.height / 2 + 4, style);
  text.append(...stretches(document, words));
  return [text];
}

const LINE = 14;

/** What stands in a cell: the longest on one line, or in several where they fit; else what fits. */
function content(document: Document, cell: MatrixCell, box: Box): Element[] {
  const { texts, lines = [], ink } = cell;
  const [longest = []] = texts ?? [];
  const isStacked =
    lines.length > 0 &&
    fitting([longest], box.width) === undefined &&
    lines.every((line) => fitting([line], box.width) !== undefined);
  if (!isStacked) return drawWords(document, fitting(texts ?? [], box.width), box, ink, 600);
  return lines.flatMap((line, index) => {
    const down = (index - (lines.length - 1) / 2) * LINE;
    return drawWords(document, line, { ...box, y: box.y + down }, ink, 600);
  });
}

/** Draws a cell. The rectangle, not the group, is tied: a cell may hold several values. */
export function drawCell({ document }: Drawing, cell: MatrixCell, box: Box, id: string): Element {
  const isGap = cell.texts === null;
  const rect = svg(document, "rect", {
    x: box.x + 1,
    y: box.y + 1,
    width: Math.max(box.width - 2, 1),
    height: box.height - 2,
    rx: 2,
    fill: isGap ? hatchFill(`gap-${id}`) : cell.fill,
    "fill-opacity": isGap ? 0.2 : null,
  });
  const mark = traced(titled(document, rect, cell.tooltip), isGap ? "year" : cell.on);
  return svg(document, "g", {}, [mark, ...content(document, cell, box)]);
}

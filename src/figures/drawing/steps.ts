import { scaleLinear } from "d3";
import type { Sentence } from "../../words/sentence.js";
import type { Drawing, Stretch } from "../figure.js";
import { reach, withExtent } from "./extent.js";
import { clearOf, textsOf } from "./clear.js";
import { INK } from "./ink.js";
import { layOutKey, type KeyEntry } from "./key.js";
import { drawGap, drawNames, LINE, type Scale, type Segment, type Sheet } from "./row-parts.js";
import { drawHeading, headingWidth } from "./heading.js";
import { BAR, drawSpans, type Span } from "./spans.js";
import { frame, hatch, hatchFill, svg } from "./svg.js";

export type { Span };

/** A heading with bars that need not begin at zero. */
export interface Step {
  label: Sentence;
  note: Sentence;
  spans: readonly Span[];
  /** How far its heading is indented, in steps; 0 where left out. */
  depth?: number;
  /** Parts that are named under the bars. */
  names?: readonly Segment[];
  /** The sources give no value: a hatched place stands for the bars. */
  isGap?: boolean;
  /** Values at which a line goes on to another row, with the place of that row among the steps. */
  guides?: readonly { at: number; row: number }[];
}

const BETWEEN = 10;
const INDENT = 14;
const GUIDE = { fill: "none", stroke: INK.gap, "stroke-dasharray": "2 3" } as const;

interface StepsOptions {
  id: string;
  alt: string;
  scale: string;
  key?: readonly KeyEntry[];
}

/** The top and bottom of the bars of a row. */
interface Extent {
  top: number;
  bottom: number;
}

function drawStep(sheet: Sheet, step: Step, scale: Scale): Extent {
  const top = sheet.y;
  const isBeside = sheet.left > 0;
  const x = (step.depth ?? 0) * INDENT;
  const width = (isBeside ? sheet.left - 20 : sheet.width) - x;
  drawHeading(sheet, step, { x, width, halo: !isBeside });
  const bottom = sheet.y;
  if (isBeside) sheet.y = top;
  const extent = { top: sheet.y + 2, bottom: sheet.y + 2 + BAR };
  if (step.isGap === true) drawGap(sheet);
  else {
    drawSpans(sheet, step.spans, scale);
    sheet.y += BAR + 4;
  }
  if (step.names !== undefined) drawNames(sheet, step.names);
  if (isBeside) sheet.y = Math.max(sheet.y, bottom);
  sheet.y += BETWEEN;
  return extent;
}

/** Lines from row to row, which stop where a heading or a name stands in their way. */
function guideLines(
  { document, elements }: Sheet,
  steps: readonly Step[],
  { extents, scale }: { extents: readonly Extent[]; scale: Scale },
): Element[] {
  const texts = textsOf(elements);
  return steps.flatMap((step, index) =>
    (step.guides ?? []).flatMap(({ at, row }) => {
      const [from, to] = [extents[index], extents[row]];
      if (from === undefined || to === undefined) return [];
      const d = clearOf(texts, scale(at), [from.bottom, to.top]);
      return d === "" ? [] : [svg(document, "path", { d, ...GUIDE })];
    }),
  );
}

function baseline(document: Document, x: number, [y1, y2]: Stretch): Element {
  return svg(document, "line", { x1: x, x2: x, y1, y2, stroke: INK.gap });
}

/**
 * Draws rows of bars on one scale from zero, each where it begins, with lines from row to row.
 * Headings stand above their bars, or beside them where there is room.
 * @param options `id` keeps the ids of the patterns apart from those of other figures; `scale` is what
 *   the bars count, such as 원 or %; `key` tells fills apart, none where left out
 */
export function drawSteps(
  steps: readonly Step[],
  { document, width, extent }: Drawing,
  { id, alt, scale: name, key = [] }: StepsOptions,
): SVGSVGElement {
  const left = headingWidth(width);
  const values = steps.flatMap(({ spans }) => spans.flatMap(({ from, to }) => [from, to]));
  const own: Stretch = [Math.min(0, ...values), Math.max(0, ...values)];
  const [first, last] = reach(extent, name, own);
  const scale = scaleLinear([first, Math.max(last, 1)], [left + 0.5, width - 0.5]);
  const gapFill = hatchFill(`gap-${id}`);
  const legend = layOutKey(key, width);
  const sheet: Sheet = { document, width, left, gapFill, elements: [], y: legend.height };
  const extents = steps.map((step) => drawStep(sheet, step, scale));
  const height = Math.max(Math.ceil(sheet.y - BETWEEN + LINE / 4), 1);
  const isNamed = steps.some(({ names }) => names !== undefined);
  const zero =
    left > 0 && steps.length > 0 && !isNamed
      ? [baseline(document, scale(0), [legend.height, height])]
      : [];
  const defs = svg(document, "defs", {}, [
    hatch(document, `gap-${id}`, INK.gap),
    hatch(document, `doubt-${id}`, INK.doubtQuiet),
    hatch(document, `planned-${id}`, INK.moneyQuiet),
  ]);
  const guides = guideLines(sheet, steps, { extents, scale });
  const all = [
    defs,
    ...(key.length === 0 ? [] : [legend.draw(document)]),
    ...zero,
    ...guides,
    ...sheet.elements,
  ];
  return withExtent(frame(document, { width, height }, alt, all), { [name]: own });
}

/** The fill of what the sources do not account for, in a drawing of this id. */
export function missingFill(id: string): string {
  return hatchFill(`gap-${id}`);
}

/** The fill of what a finding questions, in a drawing of this id. */
export function doubtFill(id: string): string {
  return hatchFill(`doubt-${id}`);
}

/** The fill of money that is budgeted and not settled, in a drawing of this id. */
export function plannedFill(id: string): string {
  return hatchFill(`planned-${id}`);
}

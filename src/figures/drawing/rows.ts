import { scaleLinear } from "d3";
import { said, type Sentence } from "../../words/sentence.js";
import type { Drawing, Extent } from "../figure.js";
import { reach, withExtent } from "./extent.js";
import { INK, SIZE } from "./ink.js";
import { drawHeading, headingWidth } from "./heading.js";
import { drawBar, drawGap, drawGapSign, drawNames, drawText, LINE } from "./row-parts.js";
import type { Scale, Segment, Sheet } from "./row-parts.js";
import { frame, hatch, hatchFill, svg } from "./svg.js";

export type { Segment };

/** A heading with what stands beside or under it. */
export interface Row {
  label: Sentence;
  /** Stands behind the label: a total, or the reason of a gap. */
  note: Sentence;
  segments: readonly Segment[];
  /** A bar; a bar whose parts are named under it; a hatched gap; or the heading alone, unstressed. */
  form: "bar" | "named" | "gap" | "text";
}

/** Bars that count the same thing. */
export interface Panel {
  title: string | null;
  /** What its bars count, such as 원 or 회: panels of one name share a scale. Empty: it has no bars. */
  scale: string;
  rows: readonly Row[];
}

const BETWEEN_ROWS = 10;
const REASON = 20;

function drawForm(sheet: Sheet, row: Row, scale: Scale): void {
  if (row.form === "gap") drawGap(sheet);
  if (row.form === "bar" || row.form === "named") drawBar(sheet, row.segments, scale);
  if (row.form === "named") drawNames(sheet, row.segments);
}

function drawRow(sheet: Sheet, row: Row, scale: Scale): void {
  const top = sheet.y;
  if (row.form === "text") {
    const { left, width } = sheet;
    drawText(sheet, row.label, { size: SIZE.body, weight: 400, x: left, width: width - left });
  } else if (sheet.left === 0) {
    drawHeading(sheet, row, { width: sheet.width });
    drawForm(sheet, row, scale);
  } else {
    drawHeading(sheet, row, { width: sheet.left - 20 });
    const bottom = sheet.y;
    sheet.y = top;
    drawForm(sheet, row, scale);
    sheet.y = Math.max(sheet.y, bottom);
  }
  sheet.y += BETWEEN_ROWS;
}

/** Draws what has no place for a bar: its heading over the whole width, beside a sign of the gap. */
function drawReason(sheet: Sheet, row: Row): void {
  drawGapSign(sheet);
  drawHeading(sheet, row, { x: REASON, width: sheet.width - REASON });
  sheet.y += BETWEEN_ROWS;
}

function longest(rows: readonly Row[]): number {
  return Math.max(0, ...rows.map((row) => row.segments.reduce((sum, part) => sum + part.value, 0)));
}

/** What the bars of each scale ask for. */
function extentOf(panels: readonly Panel[]): Extent {
  const names = [...new Set(panels.map(({ scale }) => scale))].filter((name) => name !== "");
  const rowsOf = (name: string) =>
    panels.filter(({ scale }) => scale === name).flatMap(({ rows }) => rows);
  return Object.fromEntries(names.map((name) => [name, [0, longest(rowsOf(name))]]));
}

function drawPanel(sheet: Sheet, panel: Panel, end: number): void {
  const scale = scaleLinear([0, end], [sheet.left + 0.5, sheet.width - 0.5]);
  if (panel.title !== null) {
    sheet.y += 4;
    drawText(sheet, [said(panel.title, "scope")], {
      size: SIZE.large,
      weight: 600,
      x: 0,
      width: sheet.width,
    });
    sheet.y += 6;
  }
  for (const row of panel.rows) {
    if (panel.scale === "") drawReason(sheet, row);
    else drawRow(sheet, row, scale);
  }
  sheet.y += LINE / 2;
}

/**
 * Draws panels of horizontal bars under one another. A heading stands above its bar, or beside it
 * where there is room, so that nothing clips at any width.
 * @param options `id` keeps the ids of the patterns apart from those of other figures; `patterns` are
 *   those that its fills use besides
 */
export function drawRows(
  panels: readonly Panel[],
  { document, width, extent }: Drawing,
  { id, alt, patterns = [] }: { id: string; alt: string; patterns?: readonly Element[] },
): SVGSVGElement {
  const left = headingWidth(width);
  const gapFill = hatchFill(`gap-${id}`);
  const sheet: Sheet = { document, width, left, gapFill, elements: [], y: 0 };
  const own = extentOf(panels);
  for (const panel of panels) {
    const [, end] = reach(extent, panel.scale, own[panel.scale] ?? [0, 0]);
    drawPanel(sheet, panel, Math.max(end, 1));
  }
  const defs = svg(document, "defs", {}, [
    hatch(document, `gap-${id}`, INK.gap),
    hatch(document, `planned-${id}`, INK.moneyQuiet),
    ...patterns,
  ]);
  const height = Math.max(Math.ceil(sheet.y - LINE / 2), 1);
  return withExtent(frame(document, { width, height }, alt, [defs, ...sheet.elements]), own);
}

/** The fill of money that is planned and not settled, in a drawing of this id. */
export function plannedFill(id: string): string {
  return hatchFill(`planned-${id}`);
}

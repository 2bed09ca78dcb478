import { scaleLinear } from "d3";
import type { Bilingual } from "../../words/locale.js";
import { whole } from "../../words/number.js";
import { countsPeople, type Bar, type Multiple } from "../data/activity-multiples.js";
import type { Drawing } from "../figure.js";
import { barText, nameOf } from "../words/activity-multiples.js";
import { reach } from "./extent.js";
import { INK, SIZE } from "./ink.js";
import { DAGGER } from "./marks.js";
import { hatchFill, label, svg, titled, traced } from "./svg.js";
import { textWidth, wrap } from "./text.js";

const LINE = 17;
const BAR = 11;
const YEAR_WIDTH = 34;

const GAP: Readonly<Record<"ko" | "en", readonly string[]>> = {
  ko: ["자료에 없음", "없음"],
  en: ["not in the sources", "no source"],
};
const NO_NUMBER: Bilingual = { ko: "적힌 수 없음", en: "no number" };

/** A panel's place and what all panels share. */
export interface Place {
  /** Of the figure: names its pattern. */
  id: string;
  drawing: Drawing;
  x: number;
  y: number;
  width: number;
  years: readonly number[];
  gaps: ReadonlySet<number>;
}

const textOf = (bar: Bar): string => whole(bar.value) + (bar.isDoubtful ? DAGGER : "");

/** A panel's scale is its own: what it counts, and of what. */
export function scaleName({ kind, unit, people }: Multiple): string {
  return [kind, unit, ...(people ? ["people"] : [])].join(" ");
}

/** The largest number of a panel. */
export function longest({ bars }: Multiple): number {
  return Math.max(0, ...[...bars.values()].flat().map(({ value }) => value));
}

function mark(place: Place, multiple: Multiple, year: number, bar: Bar, y: number): Element[] {
  const { document, locale } = place.drawing;
  const most = reach(place.drawing.extent, scaleName(multiple), [0, longest(multiple)])[1];
  // Room for the longest number of any picture that shares the scale, so that bars compare.
  const room = textWidth(whole(most) + DAGGER, SIZE.small) + 4;
  const left = place.x + YEAR_WIDTH;
  const right = Math.max(place.x + place.width - room, left + 1);
  const scale = scaleLinear([0, Math.max(most, 1)], [left, right]);
  const end = Math.max(scale(bar.value), left + 1);
  const fill = countsPeople(multiple) ? INK.people : INK.activity;
  const rect = svg(document, "rect", { x: left, y: y + 3, width: end - left, height: BAR, fill });
  const value = label(document, textOf(bar), end + 4, y + LINE - 4, { on: bar.on });
  return [traced(titled(document, rect, barText(bar, multiple, year, locale)), bar.on), value];
}

function nothing({ id, drawing, x, width, gaps }: Place, year: number, y: number): Element[] {
  const { document, locale } = drawing;
  const left = x + YEAR_WIDTH;
  const style = { fill: INK.muted };
  if (!gaps.has(year)) {
    return [label(document, NO_NUMBER[locale], left, y + LINE - 4, style)];
  }
  const room = width - YEAR_WIDTH;
  const hatched = { fill: hatchFill(`gap-${id}`), "fill-opacity": 0.25, stroke: INK.gap };
  const words = GAP[locale].find((text) => textWidth(text, SIZE.small) <= room - LINE) ?? "";
  // The words stand before the hatched place, which would hide them.
  const taken = words === "" ? 0 : textWidth(words, SIZE.small) + 4;
  const box = { x: left + taken + 0.5, y: y + 3.5, width: room - taken - 1, height: BAR - 1 };
  return [
    svg(document, "rect", { ...box, ...hatched, "stroke-dasharray": "3 3" }),
    label(document, words, left, y + LINE - 4, style),
  ];
}

function yearRows(
  place: Place,
  multiple: Multiple,
  top: number,
): { elements: Element[]; y: number } {
  const elements: Element[] = [];
  let y = top;
  for (const year of place.years) {
    const name = { fill: INK.muted, on: "year" } as const;
    elements.push(label(place.drawing.document, String(year), place.x, y + LINE - 4, name));
    const bars = multiple.bars.get(year) ?? [];
    if (bars.length === 0) elements.push(...nothing(place, year, y));
    for (const [index, bar] of bars.entries())
      elements.push(...mark(place, multiple, year, bar, y + index * LINE));
    y += Math.max(bars.length, 1) * LINE + 2;
  }
  return { elements, y };
}

/** The lines of a panel's head. */
export function headLines(place: Pick<Place, "drawing" | "width">, multiple: Multiple): string[] {
  // Bold text is a little wider.
  return wrap(nameOf(multiple, place.drawing.locale), place.width / 1.08, SIZE.body);
}

/** Draws a panel, its head on so many lines. @returns where it ends */
export function drawPanel(
  place: Place,
  multiple: Multiple,
  heads: number,
): { elements: Element[]; y: number } {
  const { document } = place.drawing;
  const style = { size: SIZE.body, weight: 600 };
  const lines = headLines(place, multiple);
  // Heads end on one line, so that the bars of neighbours begin on one.
  const first = place.y + (heads - lines.length) * LINE;
  const head = lines.map((line, index) =>
    label(document, line, place.x, first + (index + 1) * LINE - 4, style),
  );
  const rows = yearRows(place, multiple, place.y + heads * LINE + 2);
  return { elements: [...head, ...rows.elements], y: rows.y };
}

import { scaleLinear } from "d3";
import type { Bilingual } from "../words/locale.js";
import { whole } from "../words/number.js";
import { gapYears, multiplesOf, NAMED } from "./data/activity-multiples.js";
import type { Bar, Multiple, NamedDatum } from "./data/activity-multiples.js";
import { barText, multiplesWords, nameOf } from "./words/activity-multiples.js";
import { yearsOf } from "./data/counts.js";
import type { Drawing, Figure, Stretch } from "./figure.js";
import { reach, withExtent } from "./drawing/extent.js";
import { INK, SIZE } from "./drawing/ink.js";
import { DAGGER } from "./drawing/marks.js";
import { frame, hatch, hatchFill, label, svg, titled, traced } from "./drawing/svg.js";
import { textWidth, wrap } from "./drawing/text.js";

const ID = "activity-multiples";
const SMALLEST_PANEL = 130;
const BETWEEN_PANELS = 20;
const MOST_COLUMNS = 5;
const LINE = 17;
const BAR = 11;
const YEAR_WIDTH = 34;

const GAP: Readonly<Record<"ko" | "en", readonly string[]>> = {
  ko: ["자료에 없음", "없음"],
  en: ["not in the sources", "no source"],
};
const NO_NUMBER: Bilingual = { ko: "적힌 수 없음", en: "no number" };

/** A panel's place and what all panels share. */
interface Place {
  drawing: Drawing;
  x: number;
  y: number;
  width: number;
  years: readonly number[];
  gaps: ReadonlySet<number>;
}

const textOf = (bar: Bar): string => whole(bar.value) + (bar.isDoubtful ? DAGGER : "");

/** A panel's scale is its own: what it counts, and of what. */
function scaleName({ kind, unit, people }: Multiple): string {
  return [kind, unit, ...(people ? ["people"] : [])].join(" ");
}

function longest({ bars }: Multiple): number {
  return Math.max(0, ...[...bars.values()].flat().map(({ value }) => value));
}

function mark(place: Place, multiple: Multiple, year: number, bar: Bar, y: number): Element[] {
  const { document, locale } = place.drawing;
  const all = [...multiple.bars.values()].flat();
  const room = Math.max(...all.map((each) => textWidth(textOf(each), SIZE.small))) + 4;
  const left = place.x + YEAR_WIDTH;
  const right = Math.max(place.x + place.width - room, left + 1);
  const most = reach(place.drawing.extent, scaleName(multiple), [0, longest(multiple)])[1];
  const scale = scaleLinear([0, Math.max(most, 1)], [left, right]);
  const end = Math.max(scale(bar.value), left + 1);
  const fill = multiple.people ? INK.people : INK.activity;
  const rect = svg(document, "rect", { x: left, y: y + 3, width: end - left, height: BAR, fill });
  const value = label(document, textOf(bar), end + 4, y + LINE - 4, { on: bar.on });
  return [traced(titled(document, rect, barText(bar, multiple, year, locale)), bar.on), value];
}

function nothing({ drawing, x, width, gaps }: Place, year: number, y: number): Element[] {
  const { document, locale } = drawing;
  const left = x + YEAR_WIDTH;
  const style = { fill: INK.muted };
  if (!gaps.has(year)) {
    return [label(document, NO_NUMBER[locale], left, y + LINE - 4, style)];
  }
  const room = width - YEAR_WIDTH;
  const box = { x: left + 0.5, y: y + 2.5, width: room - 1, height: LINE - 4 };
  const hatched = { fill: hatchFill(`gap-${ID}`), "fill-opacity": 0.25, stroke: INK.gap };
  const words = GAP[locale].find((text) => textWidth(text, SIZE.small) <= room - 8) ?? "";
  return [
    svg(document, "rect", { ...box, ...hatched, "stroke-dasharray": "3 3" }),
    label(document, words, left + 5, y + LINE - 4, { ...style, halo: true }),
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

function headLines(place: Pick<Place, "drawing" | "width">, multiple: Multiple): string[] {
  // Bold text is a little wider.
  return wrap(nameOf(multiple, place.drawing.locale), place.width / 1.08, SIZE.body);
}

function panel(
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

function draw(data: readonly NamedDatum[], drawing: Drawing): SVGSVGElement {
  const { document, width, locale } = drawing;
  const fitting = Math.floor((width + BETWEEN_PANELS) / (SMALLEST_PANEL + BETWEEN_PANELS));
  const columns = Math.min(Math.max(fitting, 1), MOST_COLUMNS);
  const each = (width - BETWEEN_PANELS * (columns - 1)) / columns;
  const shared = { drawing, width: each, years: yearsOf(data), gaps: new Set(gapYears(data)) };
  const multiples = multiplesOf(data);
  const elements: Element[] = [];
  let y = 0;
  for (let from = 0; from < multiples.length; from += columns) {
    const row = multiples.slice(from, from + columns);
    const heads = Math.max(...row.map((multiple) => headLines(shared, multiple).length));
    const drawn = row.map((multiple, index) =>
      panel({ ...shared, x: index * (each + BETWEEN_PANELS), y }, multiple, heads),
    );
    elements.push(...drawn.flatMap((part) => part.elements));
    y = Math.max(...drawn.map((part) => part.y)) + 20;
  }
  const defs = svg(document, "defs", {}, [hatch(document, `gap-${ID}`, INK.gap)]);
  const size = { width, height: Math.max(Math.ceil(y - 16), 1) };
  const drawn = frame(document, size, multiplesWords[locale].alt(data), [defs, ...elements]);
  const own = multiples.map((one): [string, Stretch] => [scaleName(one), [0, longest(one)]]);
  return withExtent(drawn, Object.fromEntries(own));
}

/** Everything the documents name with a number, a panel for each kind and counter. */
export const activityMultiples: Figure<NamedDatum> = {
  id: ID,
  scope: "programme",
  question: {
    ko: "종류마다 무엇을 얼마나 했나?",
    en: "How much was done of each kind, year by year?",
  },
  sql: NAMED,
  words: multiplesWords,
  columns: [
    { key: "year", words: { ko: "연도", en: "Year" }, format: "year" },
    { key: "kind", words: { ko: "종류", en: "Kind" }, format: "kind" },
    { key: "label", words: { ko: "문서에 적힌 이름", en: "As named" }, format: "text" },
    { key: "value", words: { ko: "수", en: "Count" }, format: "count" },
    { key: "unit", words: { ko: "단위", en: "Counter" }, format: "text" },
    { key: "people", words: { ko: "활동에 온 사람", en: "People of an event" }, format: "text" },
  ],
  draw,
};

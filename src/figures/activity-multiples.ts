import { multiplesOf, NAMED, type NamedDatum } from "./data/activity-multiples.js";
import { multiplesWords } from "./words/activity-multiples.js";
import { gapYears, yearsOf } from "./data/counts.js";
import type { Drawing, Figure, Stretch } from "./figure.js";
import { drawPanel, headLines, longest, scaleName } from "./drawing/count-panel.js";
import { withExtent } from "./drawing/extent.js";
import { INK } from "./drawing/ink.js";
import { frame, hatch, svg } from "./drawing/svg.js";

const ID = "activity-multiples";
const SMALLEST_PANEL = 130;
const BETWEEN_PANELS = 20;
const MOST_COLUMNS = 5;
function draw(data: readonly NamedDatum[], drawing: Drawing): SVGSVGElement {
  const { document, width, locale } = drawing;
  const fitting = Math.floor((width + BETWEEN_PANELS) / (SMALLEST_PANEL + BETWEEN_PANELS));
  const columns = Math.min(Math.max(fitting, 1), MOST_COLUMNS);
  const each = (width - BETWEEN_PANELS * (columns - 1)) / columns;
  const shared = {
    id: ID,
    drawing,
    width: each,
    years: yearsOf(data),
    gaps: new Set(gapYears(data)),
  };
  const multiples = multiplesOf(data);
  const elements: Element[] = [];
  let y = 0;
  for (let from = 0; from < multiples.length; from += columns) {
    const row = multiples.slice(from, from + columns);
    const heads = Math.max(...row.map((multiple) => headLines(shared, multiple).length));
    const drawn = row.map((multiple, index) =>
      drawPanel({ ...shared, x: index * (each + BETWEEN_PANELS), y }, multiple, heads),
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
    { key: "unit", words: { ko: "단위", en: "Counter" }, format: "counter" },
    { key: "people", words: { ko: "활동에 온 사람", en: "People of an event" }, format: "text" },
  ],
  draw,
};

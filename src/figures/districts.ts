import type { Locale } from "../words/locale.js";
import { OTHERS } from "../words/trace.js";
import { findingsOf, sourcesOf } from "./data/evidence.js";
import { districtsWords, type DistrictDatum } from "./words/districts.js";
import type { Drawing, Figure } from "./figure.js";
import { INK, SIZE } from "./drawing/ink.js";
import { layOutKey } from "./drawing/key.js";
import { frame, hatch, hatchFill, label, svg, titled, traced } from "./drawing/svg.js";
import { textWidth, wrap } from "./drawing/text.js";

const ID = "districts";
/** Tiles grow no further than this, CSS pixels. */
const LARGEST = 92;
/** Between a name and the edges of its tile. */
const PADDING = 7;
const NAME_LINE = 14;
const WORDS: Readonly<Record<Locale, { present: string; absent: string }>> = {
  ko: { present: "참석(도출)", absent: "불참(인쇄됨)" },
  en: { present: "present (derived)", absent: "absent (printed)" },
};

/** A district's name without the word that all of them end in. */
function nameOf(datum: DistrictDatum, locale: Locale): string {
  const name = locale === "ko" ? datum.district : datum.districtEn;
  return name.replace(/(?<=..)구$|-gu$/, "");
}

/** The lines of a name in a tile: Hangul breaks anywhere, a Latin name only at a hyphen of its own. */
function nameLines(name: string, room: number): string[] {
  if (textWidth(name, SIZE.small) <= room) return [name];
  if (/[\uac00-\ud7a3]/.test(name)) return wrap(name, room, SIZE.small);
  const middle = Math.ceil(name.length / 2);
  return [`${name.slice(0, middle)}-`, name.slice(middle)];
}

/** Whether every name can be read in its tile; else tiles are numbered and named in a list. */
function areLegible(names: readonly string[], room: number): boolean {
  return names.every((name) => {
    const lines = nameLines(name, room);
    return lines.length <= 2 && lines.every((line) => textWidth(line, SIZE.small) <= room);
  });
}

interface Tile {
  datum: DistrictDatum;
  lines: readonly string[];
  x: number;
  y: number;
  size: number;
}

function drawTile({ datum, lines, x, y, size }: Tile, { document, locale }: Drawing): Element {
  const rect = svg(document, "rect", {
    x: x + 1,
    y: y + 1,
    width: size - 3,
    height: size - 3,
    rx: 3,
    fill: datum.present ? INK.people : hatchFill(`absent-${ID}`),
    stroke: datum.present ? null : INK.people,
  });
  const fill = datum.present ? INK.paper : INK.text;
  const style = {
    anchor: "middle",
    weight: 600,
    fill,
    halo: !datum.present,
    on: datum,
  } as const;
  const middle = y + size / 2 + 4 - ((lines.length - 1) / 2) * NAME_LINE;
  const text = lines.map((line, index) =>
    label(document, line, x + size / 2 - 0.5, middle + index * NAME_LINE, style),
  );
  const name = locale === "ko" ? datum.district : datum.districtEn;
  const state = WORDS[locale][datum.present ? "present" : "absent"];
  const mark = traced(titled(document, rect, `${name}: ${state}`), datum);
  return svg(document, "g", {}, [mark, ...text]);
}

/** The names of numbered tiles, in as many columns as fit. */
function drawNames(
  names: readonly string[],
  { document, width }: Drawing,
  top: number,
): { elements: Element[]; height: number } {
  const texts = names.map((name, index) => `${String(index + 1)} ${name}`);
  const widest = Math.max(...texts.map((text) => textWidth(text, SIZE.small))) + 16;
  const columns = Math.max(1, Math.floor(width / widest));
  const rows = Math.ceil(texts.length / columns);
  const elements = texts.map((text, index) => {
    const column = Math.floor(index / rows);
    return label(document, text, column * widest, top + 18 + (index % rows) * 18, { on: "name" });
  });
  return { elements, height: rows * 18 + 12 };
}

function draw(data: readonly DistrictDatum[], drawing: Drawing): SVGSVGElement {
  const { document, width, locale } = drawing;
  const [columns, rows] = [data.map(({ column }) => column), data.map(({ row }) => row)];
  const [left, top] = [Math.min(...columns), Math.min(...rows)];
  const size = Math.min(LARGEST, Math.floor(width / Math.max(Math.max(...columns) - left + 1, 1)));
  const key = layOutKey(
    [
      { label: WORDS[locale].present, fill: INK.people, stroke: null },
      { label: WORDS[locale].absent, fill: hatchFill(`absent-${ID}`), stroke: INK.people },
    ],
    width,
  );
  const names = data.map((datum) => nameOf(datum, locale));
  const room = size - PADDING;
  const isNamed = areLegible(names, room);
  const tiles = data.map((datum, index) => {
    const lines = isNamed ? nameLines(names[index] ?? "", room) : [String(index + 1)];
    const x = (datum.column - left) * size;
    const y = key.height + (datum.row - top) * size;
    return drawTile({ datum, lines, x, y, size }, drawing);
  });
  const bottom = key.height + Math.max(Math.max(...rows) - top + 1, 0) * size;
  const list = isNamed ? { elements: [], height: 0 } : drawNames(names, drawing, bottom);
  const defs = svg(document, "defs", {}, [hatch(document, `absent-${ID}`, INK.peopleQuiet)]);
  const box = { width, height: Math.max(bottom + list.height, 1) };
  const elements = [defs, key.draw(document), ...tiles, ...list.elements];
  return frame(document, box, districtsWords[locale].alt(data), elements);
}

/** Which districts sent people to a meeting, on a map of tiles that lie roughly as the districts do. */
export const districts: Figure<DistrictDatum> = {
  id: ID,
  scope: "meeting",
  question: { ko: "어느 자치구가 왔나?", en: "Which districts came?" },
  sql: `SELECT meeting || coalesce(' (' || date || ')', '') AS subject, district, district_en AS "districtEn",
      tile_column AS "column", tile_row AS "row", present, present::INTEGER AS value, '자치구' AS unit,
      NULL::VARCHAR AS phase, CASE WHEN derived THEN '${OTHERS}' END AS formula, facts,
      ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources
    FROM district_presence ORDER BY date, source_id, meeting_id, ordinal`,
  words: districtsWords,
  columns: [
    { key: "district", words: { ko: "자치구", en: "District" }, format: "text" },
    { key: "present", words: { ko: "참석", en: "Present" }, format: "text" },
    { key: "formula", words: { ko: "근거", en: "How known" }, format: "formula" },
  ],
  draw,
};

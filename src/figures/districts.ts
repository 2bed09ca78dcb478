import type { Locale } from "../words/locale.js";
import { plain, said, sentence, type Sentence } from "../words/sentence.js";
import { COUNTED, together, type Trace } from "../words/trace.js";
import { findingsOf, sourcesOf } from "./evidence.js";
import type { Datum, Drawing, Figure } from "./figure.js";
import { INK } from "./ink.js";
import { layOutKey } from "./key.js";
import { sourceLine } from "./sources.js";
import { frame, hatch, hatchFill, label, svg, titled, traced } from "./svg.js";
import { textWidth, wrap } from "./text.js";

interface DistrictDatum extends Datum {
  district: string;
  districtEn: string;
  column: number;
  row: number;
  present: boolean;
}

const ID = "districts";
/** Tiles grow no further than this, CSS pixels. */
const LARGEST = 76;
/** Sizes of names, CSS pixels. */
const LARGEST_NAME = 13;
const SMALLEST_NAME = 10;
const WORDS: Readonly<Record<Locale, { present: string; absent: string }>> = {
  ko: { present: "참석(도출)", absent: "불참(인쇄됨)" },
  en: { present: "present (derived)", absent: "absent (printed)" },
};

function counts(data: readonly DistrictDatum[]): {
  all: string;
  present: { text: string; on: Trace };
  absent: { text: string; on: Trace };
} {
  const present = data.filter((datum) => datum.present);
  const absent = data.filter((datum) => !datum.present);
  const rule = present[0]?.formula ?? COUNTED;
  return {
    all: String(data.length),
    present: { text: String(present.length), on: together(present, rule) },
    absent: { text: String(absent.length), on: together(absent, COUNTED) },
  };
}

function titleKo(data: readonly DistrictDatum[]): Sentence {
  const { all, present, absent } = counts(data);
  if (data.length === 0) return ["자치구 참석이 자료에 없다"];
  const came = said(`${present.text}곳`, present.on);
  const stayed = said(`${absent.text}곳`, absent.on);
  return sentence`${said(`${all}개`, "count")} 자치구 가운데 ${came} 참석, ${stayed} 불참`;
}

function titleEn(data: readonly DistrictDatum[]): Sentence {
  const { all, present, absent } = counts(data);
  if (data.length === 0) return ["No attendance by district in the sources"];
  const [came, stayed] = [said(present.text, present.on), said(absent.text, absent.on)];
  return sentence`${came} of ${said(all, "count")} districts were present, ${stayed} absent`;
}

/** A name as large as its tile allows; one that would be too small takes two lines. */
function nameLines(name: string, room: number): { lines: string[]; size: number } {
  const short = name.replace(/-gu$/, "");
  const size = (LARGEST_NAME * room) / Math.max(textWidth(short, LARGEST_NAME), 1);
  if (size >= SMALLEST_NAME) return { lines: [short], size: Math.min(LARGEST_NAME, size) };
  return { lines: wrap(short, room, SMALLEST_NAME), size: SMALLEST_NAME };
}

function tile(
  datum: DistrictDatum,
  drawing: Drawing,
  box: { x: number; y: number; size: number },
): Element {
  const { document, locale } = drawing;
  const name = locale === "ko" ? datum.district : datum.districtEn;
  const state = WORDS[locale][datum.present ? "present" : "absent"];
  const rect = svg(document, "rect", {
    x: box.x + 1,
    y: box.y + 1,
    width: box.size - 3,
    height: box.size - 3,
    rx: 3,
    fill: datum.present ? INK.people : hatchFill(`absent-${ID}`),
    stroke: datum.present ? null : INK.people,
  });
  const words = nameLines(name, box.size - 7);
  const text = words.lines.map((line, index) => {
    const middle = box.y + box.size / 2 + words.size * 0.35;
    const y = middle + (index - (words.lines.length - 1) / 2) * words.size * 1.2;
    const fill = datum.present ? INK.paper : INK.text;
    const style = { size: words.size, anchor: "middle", weight: 600, fill } as const;
    return label(document, line, box.x + box.size / 2 - 0.5, y, style);
  });
  const mark = titled(document, svg(document, "g", {}, [rect, ...text]), `${name}: ${state}`);
  return traced(mark, datum);
}

function draw(data: readonly DistrictDatum[], drawing: Drawing): SVGSVGElement {
  const { document, width, locale } = drawing;
  const columns = data.map((datum) => datum.column);
  const rows = data.map((datum) => datum.row);
  const left = Math.min(...columns);
  const top = Math.min(...rows);
  const size = Math.min(LARGEST, Math.floor(width / Math.max(Math.max(...columns) - left + 1, 1)));
  const key = layOutKey(
    [
      { label: WORDS[locale].present, fill: INK.people, stroke: null },
      { label: WORDS[locale].absent, fill: hatchFill(`absent-${ID}`), stroke: INK.people },
    ],
    width,
  );
  const tiles = data.map((datum) =>
    tile(datum, drawing, {
      x: (datum.column - left) * size,
      y: key.height + (datum.row - top) * size,
      size,
    }),
  );
  const height = key.height + Math.max(Math.max(...rows) - top + 1, 0) * size;
  const defs = svg(document, "defs", {}, [hatch(document, `absent-${ID}`, INK.peopleQuiet)]);
  const legend = key.draw(document);
  return frame(
    document,
    { width, height: Math.max(height, 1) },
    districts.words[locale].alt(data),
    [defs, legend, ...tiles],
  );
}

function alt(data: readonly DistrictDatum[], locale: Locale): string {
  const absent = data
    .filter((datum) => !datum.present)
    .map((datum) => (locale === "ko" ? datum.district : datum.districtEn));
  return locale === "ko"
    ? `${plain(titleKo(data))}. 불참: ${absent.join(", ")}`
    : `${plain(titleEn(data))}. Absent: ${absent.join(", ")}`;
}

/** Which districts sent people to a meeting, on a map of tiles that lie roughly as the districts do. */
export const districts: Figure<DistrictDatum> = {
  id: ID,
  scope: "meeting",
  question: { ko: "어느 자치구가 왔나?", en: "Which districts came?" },
  sql: `SELECT meeting || coalesce(' (' || date || ')', '') AS subject, district, district_en AS "districtEn",
      tile_column AS "column", tile_row AS "row", present, present::INTEGER AS value, '자치구' AS unit,
      NULL::VARCHAR AS phase, CASE WHEN derived THEN '전체 자치구 − 불참 자치구' END AS formula, facts,
      ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources
    FROM district_presence ORDER BY date, source_id, meeting_id, ordinal`,
  words: {
    ko: {
      title: titleKo,
      subtitle: (data) => `자치구별 참석 여부 · ${data[0]?.subject ?? ""}`,
      caveats: () => [
        "문서는 불참한 자치구만 적었다. 참석은 전체에서 불참을 뺀 것이다.",
        "타일은 자치구의 대략 위치일 뿐 크기와 경계는 아니다.",
      ],
      alt: (data) => alt(data, "ko"),
      source: (data) => sourceLine(data, "ko"),
    },
    en: {
      title: titleEn,
      subtitle: (data) => `Presence by district, ${data[0]?.subject ?? ""}`,
      caveats: () => [
        "The record names absent districts only; the present ones are all others.",
        "Tiles show roughly where districts lie, not their size or borders.",
      ],
      alt: (data) => alt(data, "en"),
      source: (data) => sourceLine(data, "en"),
    },
  },
  columns: [
    { key: "district", words: { ko: "자치구", en: "District" }, format: "text" },
    { key: "present", words: { ko: "참석", en: "Present" }, format: "text" },
    { key: "formula", words: { ko: "근거", en: "How known" }, format: "text" },
  ],
  draw,
};

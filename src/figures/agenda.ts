import type { Locale } from "../words/locale.js";
import { withParticle } from "../words/particle.js";
import { findingsOf, sourcesOf } from "./evidence.js";
import type { Datum, Drawing, Figure } from "./figure.js";
import { DAGGER, INK, SIZE } from "./ink.js";
import { sourceLine } from "./sources.js";
import { frame, hatch, hatchFill, label, svg, titled } from "./svg.js";
import { wrap } from "./text.js";

/** A row of an agenda; `value` is its length by the clock, minutes. */
interface AgendaDatum extends Datum {
  day: number | null;
  start: string | null;
  end: string | null;
  printedMinutes: number | null;
  topics: string[];
}

interface Block {
  start: number;
  end: number;
  /** Null for time that no row of the agenda covers. */
  datum: AgendaDatum | null;
}

const ID = "agenda";
const CLOCK = 52;
const BAND = 12;
const LINE = 19;
const PIXELS_A_MINUTE = 1.6;

function minute(clock: string): number {
  const [hours = "0", minutes = "0"] = clock.split(":");
  return Number(hours) * 60 + Number(minutes);
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** The rows on the clock, with the time between them that no row covers. */
function blocksOf(data: readonly AgendaDatum[]): Block[] {
  const blocks: Block[] = [];
  for (const datum of data) {
    if (datum.start === null || datum.end === null) continue;
    const previous = blocks.at(-1);
    const start = minute(datum.start);
    if (previous !== undefined && start > previous.end)
      blocks.push({ start: previous.end, end: start, datum: null });
    blocks.push({ start, end: minute(datum.end), datum });
  }
  return blocks;
}

function uncovered(data: readonly AgendaDatum[]): Block[] {
  return blocksOf(data).filter((block) => block.datum === null);
}

function titleKo(data: readonly AgendaDatum[]): string {
  const blocks = blocksOf(data);
  if (blocks.length === 0) return "진행순서가 자료에 없다";
  const covered = blocks.reduce(
    (sum, { start, end, datum }) => sum + (datum === null ? 0 : end - start),
    0,
  );
  const head = `진행순서에 적힌 시간은 ${String(covered)}분`;
  const gaps = uncovered(data).map(({ start, end }) => `${clock(start)}–${clock(end)}`);
  return gaps.length === 0
    ? `${head}, 빈틈이 없다`
    : `${head}, ${withParticle(gaps.join(", "), "은")} 적혀 있지 않다${DAGGER}`;
}

function titleEn(data: readonly AgendaDatum[]): string {
  const blocks = blocksOf(data);
  if (blocks.length === 0) return "No agenda in the sources";
  const covered = blocks.reduce(
    (sum, { start, end, datum }) => sum + (datum === null ? 0 : end - start),
    0,
  );
  const gaps = uncovered(data).map(({ start, end }) => `${clock(start)}–${clock(end)}`);
  const head = `The agenda covers ${String(covered)} minutes`;
  return gaps.length === 0
    ? `${head} without a gap`
    : `${head}; ${gaps.join(", ")} is not on it${DAGGER}`;
}

function wordsOf(block: Block, locale: Locale): string[] {
  const minutes =
    locale === "ko"
      ? `${String(block.end - block.start)}분`
      : `${String(block.end - block.start)} min`;
  if (block.datum === null)
    return [`${locale === "ko" ? "적혀 있지 않음" : "not on the agenda"}${DAGGER} · ${minutes}`];
  const topics = block.datum.topics.length === 0 ? ["–"] : block.datum.topics;
  return topics.map((topic, index) => (index === 0 ? `${topic} · ${minutes}` : topic));
}

function band(block: Block, drawing: Drawing, y: number, height: number): Element {
  const isGap = block.datum === null;
  const rect = svg(drawing.document, "rect", {
    x: CLOCK,
    y: y + 1,
    width: BAND,
    height: height - 2,
    rx: 2,
    fill: isGap ? hatchFill(`doubt-${ID}`) : INK.people,
    stroke: isGap ? INK.doubt : null,
  });
  return titled(
    drawing.document,
    rect,
    `${clock(block.start)}–${clock(block.end)} ${wordsOf(block, drawing.locale).join(", ")}`,
  );
}

function drawBlocks(
  blocks: readonly Block[],
  drawing: Drawing,
): { elements: Element[]; height: number } {
  const { document, width, locale } = drawing;
  const elements: Element[] = [];
  const left = CLOCK + BAND + 12;
  let y = 4;
  for (const block of blocks) {
    const lines = wordsOf(block, locale).flatMap((text) => wrap(text, width - left, SIZE.body));
    const height = Math.max((block.end - block.start) * PIXELS_A_MINUTE, lines.length * LINE + 8);
    const fill = block.datum === null ? INK.doubt : INK.text;
    elements.push(
      label(document, clock(block.start), 0, y + 14, { fill: INK.muted, size: SIZE.body }),
    );
    elements.push(band(block, drawing, y, height));
    elements.push(
      ...lines.map((line, index) =>
        label(document, line, left, y + 14 + index * LINE, { size: SIZE.body, fill }),
      ),
    );
    y += height;
  }
  const last = blocks.at(-1);
  if (last !== undefined)
    elements.push(
      label(document, clock(last.end), 0, y + 12, { fill: INK.muted, size: SIZE.body }),
    );
  return { elements, height: y + 20 };
}

function draw(data: readonly AgendaDatum[], drawing: Drawing): SVGSVGElement {
  const { document, width, locale } = drawing;
  const { elements, height } = drawBlocks(blocksOf(data), drawing);
  const defs = svg(document, "defs", {}, [hatch(document, `doubt-${ID}`, INK.doubtQuiet)]);
  return frame(document, { width, height: Math.ceil(height) }, agenda.words[locale].alt(data), [
    defs,
    ...elements,
  ]);
}

function alt(data: readonly AgendaDatum[], locale: Locale): string {
  const lines = blocksOf(data).map(
    (block) => `${clock(block.start)} ${wordsOf(block, locale).join(", ")}`,
  );
  return `${locale === "ko" ? titleKo(data) : titleEn(data)}. ${lines.join("; ")}`;
}

/** The agenda of a meeting on the clock; time that no row covers is shown as such. */
export const agenda: Figure<AgendaDatum> = {
  id: ID,
  question: { ko: "회의는 어떻게 흘러갔나?", en: "How did the meeting go?" },
  sql: `SELECT meeting || coalesce(' (' || date || ')', '') AS subject, day, start_time AS "start", end_time AS "end",
      printed_minutes AS "printedMinutes", clock_minutes AS value, '분' AS unit, NULL::VARCHAR AS phase,
      '끝 시각 − 시작 시각' AS formula, topics, facts,
      ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources
    FROM meeting_agenda ORDER BY date, source_id, meeting_id, ordinal`,
  words: {
    ko: {
      title: titleKo,
      subtitle: (data) => `진행순서의 시각과 길이(분) · ${data[0]?.subject ?? ""}`,
      caveats: () => [
        "짧은 순서는 글자가 들어가도록 조금 길게 그렸다. 정확한 분은 아래 표에 있다.",
      ],
      alt: (data) => alt(data, "ko"),
      source: (data) => sourceLine(data, "ko"),
    },
    en: {
      title: titleEn,
      subtitle: (data) => `Times and minutes of the agenda, ${data[0]?.subject ?? ""}`,
      caveats: () => [
        "Short items are drawn a little longer so that their words fit; exact minutes stand in the table.",
      ],
      alt: (data) => alt(data, "en"),
      source: (data) => sourceLine(data, "en"),
    },
  },
  columns: [
    { key: "start", words: { ko: "시작", en: "Start" }, format: "text" },
    { key: "end", words: { ko: "끝", en: "End" }, format: "text" },
    { key: "value", words: { ko: "시각으로 센 분", en: "Minutes by the clock" }, format: "count" },
    { key: "printedMinutes", words: { ko: "인쇄된 분", en: "Minutes printed" }, format: "count" },
    { key: "topics", words: { ko: "내용", en: "Topics" }, format: "text" },
  ],
  draw,
};

import { scaleUtc, utcMonth, utcYear, type ScaleTime } from "d3";
import { monthShort } from "../words/date.js";
import { wonExact } from "../words/won.js";
import { findingsOf, KNOWN, sourcesOf } from "./data/evidence.js";
import type { Drawing, Figure, Stretch } from "./figure.js";
import { reach, withExtent } from "./drawing/extent.js";
import { clearOf, textsOf } from "./drawing/clear.js";
import { INK, SIZE } from "./drawing/ink.js";
import { layOutKey } from "./drawing/key.js";
import { heading, scheduleWords, span, type ScheduleDatum } from "./words/schedule.js";
import { plannedKey } from "./words/schedule-months.js";
import { frame, hatch, hatchFill, label, svg, titled, traced } from "./drawing/svg.js";
import { textWidth, wrap } from "./drawing/text.js";

type Scale = ScaleTime<number, number>;

const ID = "schedule";
const LINE = 18;
const BAR = 14;
const AXIS = 24;
const EDGE = 2;
/** A month's name needs so much room, CSS pixels. */
const TICK_ROOM = 72;
const FILLS = { planned: hatchFill(`planned-${ID}`), doubt: hatchFill(`doubt-${ID}`) } as const;

function start(iso: string): Date {
  return new Date(`${iso.slice(0, 7)}-01T00:00:00Z`);
}

/** A month ends where the next begins. */
function end(iso: string): Date {
  return utcMonth.offset(start(iso), 1);
}

/** The months from a height on, each with a line down that no label is crossed by. */
function axis(
  drawing: Drawing,
  scale: Scale,
  { top, bottom, texts }: { top: number; bottom: number; texts: readonly Element[] },
): Element[] {
  const [first, last] = scale.domain();
  if (first === undefined || last === undefined) return [];
  const months = Math.max(1, Math.ceil(utcMonth.count(first, last) / (drawing.width / TICK_ROOM)));
  const steps = [1, 2, 3, 6, 12].find((step) => step >= months) ?? 12;
  const ticks = utcMonth.range(first, last).filter((month) => month.getUTCMonth() % steps === 0);
  return ticks.flatMap((tick) => {
    const x = scale(tick);
    const isYear = utcYear.floor(tick).getTime() === tick.getTime();
    const iso = tick.toISOString().slice(0, 7);
    const words = monthShort(iso, drawing.locale);
    const d = clearOf(texts, x, [top + AXIS, bottom]);
    const line = { d, fill: "none", stroke: isYear ? INK.gap : INK.grid };
    const mark = svg(drawing.document, "path", line);
    // At the edge a name would be cut off.
    if (x + textWidth(words, SIZE.small) > drawing.width) return [mark];
    const style = { fill: INK.muted, on: "axis" } as const;
    return [mark, label(drawing.document, words, x, top + AXIS - 8, style)];
  });
}

function bar(datum: ScheduleDatum, drawing: Drawing, scale: Scale, y: number): Element[] {
  if (datum.from === null || datum.to === null) return [];
  const x = scale(start(datum.from));
  const isDoubtful = datum.findings.length > 0;
  const rect = svg(drawing.document, "rect", {
    x,
    y,
    width: Math.max(scale(end(datum.to)) - x, 2),
    height: BAR,
    rx: 1.5,
    fill: isDoubtful ? FILLS.doubt : FILLS.planned,
    stroke: isDoubtful ? INK.doubt : INK.money,
  });
  const won = datum.value === null ? "" : ` ${wonExact(datum.value, drawing.locale)}`;
  const tooltip = `${datum.label} ${span(datum, drawing.locale)}${won}`;
  return [traced(titled(drawing.document, rect, tooltip), datum)];
}

function rows(
  data: readonly ScheduleDatum[],
  drawing: Drawing,
  { scale, top }: { scale: Scale; top: number },
): { elements: Element[]; height: number } {
  const elements: Element[] = [];
  let y = top + AXIS + 4;
  for (const datum of data) {
    for (const line of wrap(heading(datum, drawing.locale), drawing.width, SIZE.body)) {
      y += LINE;
      const style = { size: SIZE.body, on: datum };
      elements.push(label(drawing.document, line, 0, y - 5, style));
    }
    elements.push(...bar(datum, drawing, scale, y));
    y += BAR + 8;
  }
  return { elements, height: y };
}

function draw(data: readonly ScheduleDatum[], drawing: Drawing): SVGSVGElement {
  const { width, locale, document } = drawing;
  const starts = data.flatMap((datum) => (datum.from === null ? [] : [start(datum.from)]));
  const ends = data.flatMap((datum) => (datum.to === null ? [] : [end(datum.to)]));
  const times = [...starts, ...ends].map((time) => time.getTime());
  const own: Stretch = [Math.min(...times), Math.max(...times)];
  const domain = times.length === 0 ? [0, 1] : reach(drawing.extent, "day", own);
  const scale = scaleUtc(domain, [EDGE, width - EDGE]);
  const legend = layOutKey(data.length === 0 ? [] : plannedKey(data, FILLS, locale), width);
  const top = legend.height;
  const { elements, height } = rows(data, drawing, { scale, top });
  const defs = svg(document, "defs", {}, [
    hatch(document, `doubt-${ID}`, INK.doubtQuiet),
    hatch(document, `planned-${ID}`, INK.moneyQuiet),
  ]);
  const alt = scheduleWords[locale].alt(data);
  const lines = axis(drawing, scale, { top, bottom: height, texts: textsOf(elements) });
  const all = [defs, legend.draw(document), ...lines, ...elements];
  const drawn = frame(document, { width, height }, alt, all);
  return withExtent(drawn, times.length === 0 ? {} : { day: own });
}

/** The schedule of the latest budget sheet as a timeline; rows that a check questions are marked. */
export const schedule: Figure<ScheduleDatum> = {
  id: ID,
  scope: "programme",
  question: { ko: "언제 무엇을 얼마로 하려 했나?", en: "What was planned when, and for how much?" },
  sql: `SELECT programme AS subject, label, fiscal_year AS "fiscalYear", from_month AS "from", to_month AS "to",
      detail, amount_krw AS value, '원' AS unit, 'planned' AS phase, NULL::VARCHAR AS formula, r.facts,
      ${KNOWN}, ${findingsOf("r.facts")} AS findings, ${sourcesOf("r.facts")} AS sources
    FROM schedule_rows r JOIN phase_vintages v USING (source_id, programme)
    WHERE v.phase = 'planned'
    ORDER BY subject, known_from, source_id, ordinal`,
  words: scheduleWords,
  columns: [
    { key: "label", words: { ko: "사업추진절차", en: "Row" }, format: "text" },
    { key: "from", words: { ko: "시작", en: "From" }, format: "month" },
    { key: "to", words: { ko: "끝", en: "To" }, format: "month" },
    { key: "value", words: { ko: "예산집행금액(계획)", en: "Planned" }, format: "won" },
    { key: "detail", words: { ko: "세부내용", en: "Detail" }, format: "text" },
  ],
  draw,
};

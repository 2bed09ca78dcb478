import { scaleUtc, utcMonth, utcYear, type ScaleTime } from "d3";
import { date, monthShort } from "../words/date.js";
import type { Locale } from "../words/locale.js";
import { wonExact, wonShort } from "../words/won.js";
import { sourcesOf } from "./evidence.js";
import type { Datum, Drawing, Figure } from "./figure.js";
import { DAGGER, INK, SIZE } from "./ink.js";
import { sourceLine } from "./sources.js";
import { frame, hatch, hatchFill, label, svg, titled } from "./svg.js";
import { wrap } from "./text.js";

interface ScheduleDatum extends Datum {
  label: string;
  fiscalYear: number | null;
  /** Months, ISO. */
  from: string | null;
  to: string | null;
  detail: string | null;
}

type Scale = ScaleTime<number, number>;

const ID = "schedule";
const LINE = 18;
const BAR = 14;
const AXIS = 24;
const EDGE = 2;

function start(iso: string): Date {
  return new Date(`${iso.slice(0, 7)}-01T00:00:00Z`);
}

/** A month ends where the next begins. */
function end(iso: string): Date {
  return utcMonth.offset(start(iso), 1);
}

function doubtful(data: readonly ScheduleDatum[]): ScheduleDatum[] {
  return data.filter((datum) => datum.findings.length > 0);
}

function titleKo(data: readonly ScheduleDatum[]): string {
  if (data.length === 0) return "추진일정이 자료에 없다";
  const head = `${String(data[0]?.fiscalYear ?? "")}년 추진일정 ${String(data.length)}줄`;
  const doubts = doubtful(data).length;
  return doubts === 0
    ? `${head}, 점검에서 나온 것이 없다`
    : `${head} 가운데 ${String(doubts)}줄은 따져 볼 것이 있다${DAGGER}`;
}

function titleEn(data: readonly ScheduleDatum[]): string {
  if (data.length === 0) return "No schedule in the sources";
  const head = `The ${String(data[0]?.fiscalYear ?? "")} schedule has ${String(data.length)} rows`;
  const doubts = doubtful(data).length;
  return doubts === 0 ? head : `${head}; ${String(doubts)} of them are in doubt${DAGGER}`;
}

function span(datum: ScheduleDatum, locale: Locale): string {
  const ends = [datum.from, datum.to].filter((month) => month !== null);
  return ends.map((month) => date(month.slice(0, 7), locale)).join(" – ");
}

function heading(datum: ScheduleDatum, locale: Locale): string {
  const sum = datum.value === null ? "" : ` · ${wonShort(datum.value, locale)}`;
  return `${datum.label}${datum.findings.length > 0 ? DAGGER : ""}${sum}`;
}

function axis(drawing: Drawing, scale: Scale, height: number): Element[] {
  const [first, last] = scale.domain();
  if (first === undefined || last === undefined) return [];
  const months = Math.max(1, Math.ceil(utcMonth.count(first, last) / (drawing.width / 64)));
  const steps = [1, 2, 3, 6, 12].find((step) => step >= months) ?? 12;
  const ticks = utcMonth.range(first, last).filter((month) => month.getUTCMonth() % steps === 0);
  return ticks.flatMap((tick) => {
    const x = scale(tick);
    const isYear = utcYear.floor(tick).getTime() === tick.getTime();
    const iso = tick.toISOString().slice(0, 7);
    return [
      svg(drawing.document, "line", {
        x1: x,
        x2: x,
        y1: AXIS,
        y2: height,
        stroke: isYear ? INK.gap : INK.grid,
      }),
      label(drawing.document, monthShort(iso, drawing.locale), x, AXIS - 8, { fill: INK.muted }),
    ];
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
    fill: isDoubtful ? hatchFill(`doubt-${ID}`) : INK.money,
    stroke: isDoubtful ? INK.doubt : null,
  });
  const won = datum.value === null ? "" : ` ${wonExact(datum.value, drawing.locale)}`;
  return [titled(drawing.document, rect, `${datum.label} ${span(datum, drawing.locale)}${won}`)];
}

function rows(
  data: readonly ScheduleDatum[],
  drawing: Drawing,
  scale: Scale,
): { elements: Element[]; height: number } {
  const elements: Element[] = [];
  let y = AXIS + 4;
  for (const datum of data) {
    for (const line of wrap(heading(datum, drawing.locale), drawing.width, SIZE.body)) {
      y += LINE;
      elements.push(label(drawing.document, line, 0, y - 5, { size: SIZE.body, halo: true }));
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
  const domain = times.length === 0 ? [0, 1] : [Math.min(...times), Math.max(...times)];
  const scale = scaleUtc(domain, [EDGE, width - EDGE]);
  const { elements, height } = rows(data, drawing, scale);
  const defs = svg(document, "defs", {}, [hatch(document, `doubt-${ID}`, INK.doubtQuiet)]);
  const alt = schedule.words[locale].alt(data);
  return frame(document, { width, height }, alt, [
    defs,
    ...axis(drawing, scale, height),
    ...elements,
  ]);
}

function alt(data: readonly ScheduleDatum[], locale: Locale): string {
  const lines = data.map((datum) => `${heading(datum, locale)}: ${span(datum, locale)}`);
  return `${locale === "ko" ? titleKo(data) : titleEn(data)}. ${lines.join("; ")}`;
}

/** The schedule of the latest budget sheet as a timeline; rows that a check questions are marked. */
export const schedule: Figure<ScheduleDatum> = {
  id: ID,
  question: { ko: "언제 무엇을 얼마로 하려 했나?", en: "What was planned when, and for how much?" },
  sql: `SELECT programme AS subject, label, fiscal_year AS "fiscalYear", from_month AS "from", to_month AS "to",
      detail, amount_krw AS value, '원' AS unit, 'planned' AS phase, NULL::VARCHAR AS formula, facts, findings,
      ${sourcesOf("facts")} AS sources
    FROM schedule_rows
    QUALIFY dense_rank() OVER (PARTITION BY programme ORDER BY fiscal_year DESC NULLS LAST, source_id) = 1
    ORDER BY subject, ordinal`,
  words: {
    ko: {
      title: titleKo,
      subtitle: () => "추진기간과 예산집행금액 · 집행한 돈이 아니라 계획한 돈",
      caveats: () => ["막대의 길이는 기간이고 금액이 아니다."],
      alt: (data) => alt(data, "ko"),
      source: (data) => sourceLine(data, "ko"),
    },
    en: {
      title: titleEn,
      subtitle: () => "Period and planned sum of each row; planned, not executed",
      caveats: () => ["The length of a bar is time, not money."],
      alt: (data) => alt(data, "en"),
      source: (data) => sourceLine(data, "en"),
    },
  },
  columns: [
    { key: "label", words: { ko: "사업추진절차", en: "Row" }, format: "text" },
    { key: "from", words: { ko: "시작", en: "From" }, format: "month" },
    { key: "to", words: { ko: "끝", en: "To" }, format: "month" },
    { key: "value", words: { ko: "예산집행금액(계획)", en: "Planned" }, format: "won" },
    { key: "detail", words: { ko: "세부내용", en: "Detail" }, format: "text" },
  ],
  draw,
};

import { capitalised } from "../words/capital.js";
import type { Bilingual, Locale } from "../words/locale.js";
import { count, counterOfKind, countOfKind } from "../words/number.js";
import { inYear, said, sentence, type Sentence } from "../words/sentence.js";
import { term, type Kind } from "../words/terms.js";
import {
  countColumns,
  countersOf,
  countsOf,
  isAdditive,
  isCounted,
  PERSON,
  totalOf,
  yearsOf,
} from "./data/counts.js";
import type { CountDatum, Counted } from "./data/counts.js";
import { countWords } from "./words/counts.js";
import type { Figure } from "./figure.js";
import { INK } from "./drawing/ink.js";
import { markOf } from "./drawing/marks.js";
import { drawRows, type Panel, type Row, type Segment } from "./drawing/rows.js";
import { countSeries } from "./series/counts.js";

const GAP: Bilingual = { ko: "자료에 없음", en: "no document" };
const UNPRINTED: Bilingual = { ko: "적힌 수 없음", en: "no number printed" };
const AT_LEAST: Bilingual = { ko: "적어도", en: "at least" };

/** As in the figure of participants, people who are no event's are quiet. */
function lookOf({ people, unit }: Counted): { fills: readonly string[]; stroke: string } {
  if (people) return { fills: [INK.people], stroke: INK.people };
  if (unit === PERSON) return { fills: [INK.peopleQuiet], stroke: INK.people };
  return { fills: [INK.activity, INK.activityQuiet], stroke: INK.activity };
}

function segment(datum: Counted, index: number, locale: Locale): Segment {
  const text = countOfKind(datum.value, datum.unit, { ...datum, locale }) + markOf(datum);
  const { fills, stroke } = lookOf(datum);
  return {
    label: datum.label,
    value: datum.value,
    text,
    fill: fills[index % fills.length] ?? INK.activity,
    stroke,
    tooltip: `${String(datum.year)} ${datum.label} ${text}`,
    on: datum,
  };
}

/** Why a year has no bar: no document at all, or nothing with a number. */
function reason(rows: readonly CountDatum[], locale: Locale): Sentence {
  if (!rows.some((row) => row.reported)) return [GAP[locale]];
  const named = rows.filter((row) => row.label !== null && row.value === null);
  const words = named.flatMap((row): Sentence => {
    const status = term("status", row.status ?? "", locale);
    return [" · ", said(`${row.label ?? ""} (${status})`, row)];
  });
  return [UNPRINTED[locale], ...words];
}

function yearRow(data: readonly CountDatum[], year: number, unit: string, locale: Locale): Row {
  const rows = data.filter((datum) => datum.year === year);
  const segments = rows
    .filter(isCounted)
    .filter((datum) => datum.unit === unit)
    .map((datum, index) => segment(datum, index, locale));
  const total = totalOf(data, year, unit);
  const note =
    total === null
      ? reason(rows, locale)
      : sentence`${AT_LEAST[locale]} ${said(count(total.value, unit, locale), total.on)}`;
  const form = segments.length === 0 ? "gap" : "named";
  return { label: [inYear(year)], note, segments, form };
}

/** One bar an entry, for counts that may not be added. */
function entryRows(data: readonly CountDatum[], year: number, unit: string, locale: Locale): Row[] {
  const counted = data.filter(isCounted).filter((row) => row.year === year && row.unit === unit);
  return counted.map((datum) => {
    const only = segment(datum, 0, locale);
    return {
      label: sentence`${inYear(year)} ${said(datum.label, "name")}`,
      note: [said(only.text, datum)],
      segments: [only],
      form: "bar",
    };
  });
}

function panel(data: readonly CountDatum[], unit: string, first: boolean, locale: Locale): Panel {
  const kind = data[0]?.kind ?? null;
  const name = capitalised(counterOfKind(unit, null, { kind, locale }));
  const rows = yearsOf(data).flatMap((year) => {
    if (isAdditive(unit)) return [yearRow(data, year, unit, locale)];
    const entries = entryRows(data, year, unit, locale);
    return entries.length === 0 && first ? [yearRow(data, year, unit, locale)] : entries;
  });
  const how = isAdditive(unit)
    ? { ko: "이름별로 쌓음", en: "stacked by name" }
    : { ko: "나란히, 더하지 않음", en: "side by side, not added" };
  return { title: `${name} — ${how[locale]}`, scale: unit, rows };
}

/** The figure of one kind of activity: what is named and how often, year by year. */
export function countFigure(id: string, kind: Kind, question: Bilingual): Figure<CountDatum> {
  return {
    id,
    scope: "programme",
    question,
    sql: countsOf(kind),
    words: countWords(kind),
    columns: countColumns(kind),
    draw(data, drawing) {
      const { locale } = drawing;
      const units = countersOf(data);
      const panels = units.map((unit, index) => panel(data, unit, index === 0, locale));
      return drawRows(panels, drawing, { id, alt: countWords(kind)[locale].alt(data) });
    },
    series: countSeries,
  };
}

import type { Bilingual, Locale } from "../words/locale.js";
import { count } from "../words/number.js";
import { said } from "../words/sentence.js";
import { yearsOf } from "./data/counts.js";
import type { Figure } from "./figure.js";
import { INK } from "./drawing/ink.js";
import { markOf } from "./drawing/marks.js";
import { PARTICIPANTS, peopleIn } from "./data/participants.js";
import type { ParticipantDatum, Participants } from "./data/participants.js";
import { eventText, eventTrace, participantsWords } from "./words/participants.js";
import { drawRows, type Panel, type Row } from "./drawing/rows.js";

const ID = "participants";
const GAP: Bilingual = { ko: "실적을 적은 문서가 자료에 없음", en: "no document of results" };
const NOBODY: Bilingual = { ko: "적힌 인원 없음", en: "no number of people printed" };

function row(datum: Participants, locale: Locale): Row {
  const text = count(datum.value, datum.unit, locale) + markOf(datum);
  const times = eventText(datum, locale);
  const held = times === null ? [] : [" · ", said(times, eventTrace(datum))];
  const look =
    datum.event === null
      ? { fill: INK.peopleQuiet, stroke: INK.people }
      : { fill: INK.people, stroke: null };
  const tooltip = `${String(datum.year)} ${datum.label} ${text}`;
  const bar = { label: datum.label, value: datum.value, text, ...look, tooltip };
  return {
    label: [said(datum.label, "name")],
    note: [said(text, datum), ...held],
    segments: [{ ...bar, on: datum }],
    form: "bar",
  };
}

function panel(data: readonly ParticipantDatum[], year: number, locale: Locale): Panel {
  const rows = peopleIn(data, year).map((datum) => row(datum, locale));
  const title = locale === "ko" ? `${String(year)}년` : String(year);
  if (rows.length > 0) return { title, scale: "명", rows };
  const isReported = data.some((datum) => datum.year === year && datum.reported);
  const reason = (isReported ? NOBODY : GAP)[locale];
  return { title, scale: "명", rows: [{ label: [reason], note: [], segments: [], form: "gap" }] };
}

/** How many people each document names, by year and event; never added over events. */
export const participants: Figure<ParticipantDatum> = {
  id: ID,
  scope: "programme",
  question: { ko: "몇 사람이 함께했나?", en: "How many people took part?" },
  sql: PARTICIPANTS,
  words: participantsWords,
  columns: [
    { key: "year", words: { ko: "연도", en: "Year" }, format: "year" },
    { key: "label", words: { ko: "문서에 적힌 이름", en: "As named" }, format: "text" },
    { key: "kind", words: { ko: "종류", en: "Kind" }, format: "kind" },
    { key: "value", words: { ko: "사람(명), 적어도", en: "People, at least" }, format: "count" },
    {
      key: "eventCount",
      words: { ko: "활동의 수", en: "Count of the event" },
      format: "count",
      on: eventTrace,
    },
    {
      key: "eventUnit",
      words: { ko: "그 단위", en: "Its counter" },
      format: "counter",
      on: eventTrace,
    },
  ],
  draw(data, drawing) {
    const alt = participantsWords[drawing.locale].alt(data);
    const panels = yearsOf(data).map((year) => panel(data, year, drawing.locale));
    return drawRows(panels, drawing, { id: ID, alt });
  },
};

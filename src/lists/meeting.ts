import { date } from "../words/date.js";
import type { Locale } from "../words/locale.js";
import { count } from "../words/number.js";
import { MISSING } from "../words/reading.js";
import { printed } from "../words/trace.js";
import type { Card, CardField } from "./drawing/card.js";
import type { Cell, Piece } from "./drawing/column.js";
import { daggers } from "./drawing/daggers.js";
import type { ListCards } from "./list.js";

const WORDS = {
  ko: {
    meeting: "회의",
    date: "날짜",
    place: "장소",
    mode: "방식",
    attendance: "참석",
    total: (people: string) => `${people}(문서에 적힌 총수)`,
    modes: { "in person": "대면", online: "온라인", written: "서면" },
  },
  en: {
    meeting: "Meeting",
    date: "Date",
    place: "Place",
    mode: "Mode",
    attendance: "Attendance",
    total: (people: string) => `${people} (the total as printed)`,
    modes: { "in person": "in person", online: "online", written: "in writing" },
  },
} as const;

/** A meeting of the published list `meetings`. */
interface MeetingRow {
  id: string;
  title: string;
  mode: string | null;
  date: string | null;
  start_time: string | null;
  end_time: string | null;
  place: string | null;
  attendees: number | null;
  /** Ids of the findings that make it doubtful. */
  findings: string[];
}

function whenOf(meeting: MeetingRow, locale: Locale): Cell {
  if (meeting.date === null) return MISSING[locale];
  const times = [meeting.start_time, meeting.end_time].filter((time) => time !== null).join("–");
  const text = [date(meeting.date, locale), times]
    .filter((part) => part !== "")
    .join(locale === "ko" ? " " : ", ");
  return [{ text, on: printed([meeting.id]) }];
}

function attendees({ attendees: people, id, findings }: MeetingRow, locale: Locale): Cell {
  if (people === null) return MISSING[locale];
  const text = WORDS[locale].total(count(people, "명", locale));
  const total: Piece = { text, on: printed([id], findings) };
  return [total, ...daggers(findings, locale)];
}

function fieldsOf(meeting: MeetingRow, locale: Locale): CardField[] {
  const words = WORDS[locale];
  const modes: Readonly<Record<string, string>> = words.modes;
  const { place, mode } = meeting;
  return [
    [words.meeting, [{ text: meeting.title, on: "name" }]],
    [words.date, whenOf(meeting, locale)],
    [words.place, place === null ? MISSING[locale] : [{ text: place, on: "print" }]],
    [words.mode, mode === null ? MISSING[locale] : (modes[mode] ?? mode)],
    [words.attendance, attendees(meeting, locale)],
  ];
}

/** When, where and how a meeting was held. */
export const meetings: ListCards<MeetingRow> = {
  ...{ id: "held", rows: "meetings", isOfOne: true },
  caption: { ko: "회의", en: "Meetings" },
  card: (row, locale): Card => ({ title: null, fields: fieldsOf(row, locale) }),
};

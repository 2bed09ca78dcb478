import { date } from "../words/date.js";
import { count } from "../words/number.js";
import { printed } from "../words/trace.js";
import { pageLocale } from "./address.js";
import { element } from "./dom.js";
import { withDoubts, type FindingFacts } from "./doubts.js";
import { value } from "./evidence/value.js";
import { record } from "./record.js";

/** A meeting, as the table `meeting` has it. */
export interface MeetingRow {
  id: string;
  source_id: string;
  title: string;
  status: "held" | "planned";
  mode: string | null;
  date: string | null;
  start_time: string | null;
  end_time: string | null;
  place: string | null;
  attendees: number | null;
}

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

function modeOf(code: string): string {
  const names: Readonly<Record<string, string>> = WORDS[pageLocale()].modes;
  return names[code] ?? code;
}

function attendees(
  people: number,
  meeting: string,
  findings: readonly FindingFacts[],
): HTMLElement {
  const locale = pageLocale();
  return withDoubts(WORDS[locale].total(count(people, "명", locale)), [meeting], findings);
}

function one(meeting: MeetingRow, findings: readonly FindingFacts[]): HTMLElement {
  const locale = pageLocale();
  const words = WORDS[locale];
  const times = [meeting.start_time, meeting.end_time].filter((time) => time !== null).join("–");
  const day = meeting.date === null ? "" : date(meeting.date, locale);
  const when = [day, times].filter((part) => part !== "").join(locale === "ko" ? " " : ", ");
  return record([
    [words.meeting, value(meeting.title, "name")],
    [words.date, meeting.date === null ? null : value(when, printed([meeting.id]))],
    [words.place, meeting.place === null ? null : value(meeting.place, "print")],
    [words.mode, meeting.mode === null ? null : modeOf(meeting.mode)],
    [
      words.attendance,
      meeting.attendees === null ? null : attendees(meeting.attendees, meeting.id, findings),
    ],
  ]);
}

/** When, where and how each meeting was held. */
export function meetingRecords(
  meetings: readonly MeetingRow[],
  findings: readonly FindingFacts[],
): HTMLElement {
  return element(
    "div",
    {},
    meetings.map((meeting) => one(meeting, findings)),
  );
}

import { date } from "../words/date.js";
import { count } from "../words/number.js";
import { printed } from "../words/trace.js";
import { pageLocale } from "./address.js";
import { element } from "./dom.js";
import { withDoubts } from "./doubts.js";
import { value } from "./evidence/value.js";
import { record } from "./record.js";
import { listTable } from "./table/list.js";

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

function attendees({ attendees: people, id, findings }: MeetingRow): HTMLElement | null {
  const locale = pageLocale();
  if (people === null) return null;
  return withDoubts(WORDS[locale].total(count(people, "명", locale)), [id], findings);
}

function one(meeting: MeetingRow): HTMLElement {
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
    [words.attendance, attendees(meeting)],
  ]);
}

/**
 * When, where and how a meeting was held.
 * @throws (rejects) where the list cannot be read
 */
export function meetingRecord(): Promise<HTMLElement> {
  const show = (rows: readonly MeetingRow[]): HTMLElement => element("div", {}, rows.map(one));
  return listTable<MeetingRow>({ name: "meetings", show, locale: pageLocale(), isOfOne: true });
}

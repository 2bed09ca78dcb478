import { findDates } from "../../notation/date";
import { type Range, words } from "../../notation/range";
import { findTimes } from "../../notation/time";
import { type Context, sectionLine } from "../../passages/context";
import type { Section } from "../../read/outline";
import type { Meeting, SourceHeader } from "../../schema/facts";
import { isAgenda, readAgenda } from "./agenda";
import { readAttendance } from "./attendance";
import { labelled } from "./labelled";

/** The meetings of a document: each section that says when and, besides, where or who. */
export function readMeetings(context: Context, header: SourceHeader): Meeting[] {
  const { plain } = context.reading;
  return context.sections.flatMap((section) => {
    const when = labelled(plain, "일시", section);
    const besides = labelled(plain, "장소", section) ?? labelled(plain, "참석", section);
    return when && besides ? [meetingOf(context, header, section)] : [];
  });
}

function meetingOf(context: Context, header: SourceHeader, section: Section): Meeting {
  const { plain } = context.reading;
  const when = labelled(plain, "일시", section);
  const where = labelled(plain, "장소", section);
  const span = context.evidence.span(when ?? section, {
    section: sectionLine(section),
    row: "일시",
  });
  const title = meetingTitle(header.title ?? section.title);
  const place = where && words(plain, where);
  const held = when ? momentIn(context, when) : NO_MOMENT;
  const agenda = context.sections
    .filter((part) => isAgenda(part))
    .flatMap((part) => readAgenda(context, part));
  return {
    id: context.evidence.id("meeting", title, held.date),
    title,
    status: statusOf(header, held.date),
    mode: modeOf(`${section.title} ${place ?? ""}`, place),
    ...held,
    place,
    ...readAttendance(context, section),
    agenda,
    asWritten: span.quote,
    span,
  };
}

type Moment = Pick<Meeting, "date" | "endDate" | "start" | "end">;
const NO_MOMENT: Moment = { date: null, endDate: null, start: null, end: null };

/** The day and the hours that a value prints: `’17. 5. 12.(금) 10:30~13:00`. */
function momentIn(context: Context, when: Range): Moment {
  const { plain } = context.reading;
  const [date] = findDates(plain, when, context.year);
  const [time] = findTimes(plain, { start: date?.end ?? when.start, end: when.end });
  return {
    date: date?.from ?? null,
    endDate: date?.to ?? null,
    start: time?.from ?? null,
    end: time?.to ?? null,
  };
}

/** The meeting's name: the last part of a title with dashes, without what the paper itself is. */
function meetingTitle(title: string): string {
  const last = title.split(/\s[-–]\s/u).at(-1) ?? title;
  return last
    .replace(/\s*(?:개최\s*)?(?:결과\s*보고|결과보고|결과|개최\s*계획|계획|보고)$/u, "")
    .trim();
}

function statusOf({ title, approvedOn }: SourceHeader, date: string | null): Meeting["status"] {
  if (/계획|안내|알림/u.test(title ?? "") && !(title ?? "").includes("결과")) return "planned";
  return approvedOn !== null && date !== null && date > approvedOn ? "planned" : "held";
}

function modeOf(said: string, place: string | null): Meeting["mode"] {
  if (said.includes("서면")) return "written";
  if (/영상|화상|온라인|비대면/u.test(said)) return "online";
  return place === null ? null : "in person";
}

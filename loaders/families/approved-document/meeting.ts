import { findDates } from "../../notation/date";
import { words } from "../../notation/range";
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
  const [date] = when ? findDates(plain, when, context.year) : [];
  const [time] = when ? findTimes(plain, { start: date?.end ?? when.start, end: when.end }) : [];
  const span = context.evidence.span(when ?? section, { section: sectionLine(section), row: "일시" });
  const title = meetingTitle(header.title ?? section.title);
  const place = where && words(plain, where);
  const agenda = context.sections.filter((part) => isAgenda(part)).flatMap((part) => readAgenda(context, part));
  return {
    id: context.evidence.id("meeting", title, date?.from ?? null),
    title,
    status: statusOf(header, date?.from ?? null),
    mode: modeOf(`${section.title} ${place ?? ""}`, place),
    date: date?.from ?? null,
    endDate: date?.to ?? null,
    start: time?.from ?? null,
    end: time?.to ?? null,
    place,
    ...readAttendance(context, section),
    agenda,
    asWritten: span.quote,
    span,
  };
}

/** The meeting's name: the last part of a title with dashes, without what the paper itself is. */
function meetingTitle(title: string): string {
  const last = title.split(/\s[-–]\s/u).at(-1) ?? title;
  return last.replace(/\s*(?:개최\s*)?(?:결과\s*보고|결과보고|결과|개최\s*계획|계획|보고)$/u, "").trim();
}

function statusOf({ title, approvedOn }: SourceHeader, date: string | null): Meeting["status"] {
  if (/계획|안내|알림/u.test(title ?? "") && !/결과/u.test(title ?? "")) return "planned";
  return approvedOn !== null && date !== null && date > approvedOn ? "planned" : "held";
}

function modeOf(said: string, place: string | null): Meeting["mode"] {
  if (/서면/u.test(said)) return "written";
  if (/영상|화상|온라인|비대면/u.test(said)) return "online";
  return place === null ? null : "in person";
}

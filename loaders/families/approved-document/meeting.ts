import { type DateSpan, findDates } from "../../notation/date";
import { type Range, trimmed, words } from "../../notation/range";
import { findTimes } from "../../notation/time";
import { type Context, sectionLine } from "../../passages/context";
import type { Section } from "../../read/outline";
import type { Meeting, SourceHeader } from "../../schema/facts";
import { readAgendas } from "./agenda";
import { readAttendance } from "./attendance";
import { type Labelled, allLabelled, labelled } from "./labelled";
import { meetingTitle, modeOf, namesMeeting, statusOf } from "./meeting-kind";

/** What a document prints of one meeting. */
interface Place {
  section: Section;
  when: Labelled;
  /** From its label, or the section's start, to the next meeting of the section. */
  part: Range;
}

/**
 * The meetings of a document: each place that says when and, besides, who; or where, if the place or
 * the document speaks of a meeting. A meeting told twice counts once.
 */
export function readMeetings(context: Context, header: SourceHeader): Meeting[] {
  const places = context.sections
    .flatMap((section) => placesIn(context, section))
    .filter((place) => isMeeting(context, header, place));
  const told = new Set<string>();
  return places.flatMap((place, index) => {
    const moment = momentIn(context, place.when);
    const key = `${String(moment.date)} ${String(moment.start)}`;
    if (told.has(key)) return [];
    told.add(key);
    const end = places[index + 1]?.part.start ?? context.reading.plain.length;
    return [meetingOf(context, header, place, { start: place.part.start, end }, places.length)];
  });
}

function placesIn(context: Context, section: Section): Place[] {
  const { plain } = context.reading;
  const whens = allLabelled(plain, "일시", section).filter(
    (when) => momentIn(context, when).date !== null,
  );
  return whens.map((when, index) => ({
    section,
    when,
    part: {
      start: index === 0 ? section.start : when.label.start,
      end: whens[index + 1]?.label.start ?? section.end,
    },
  }));
}

function isMeeting(
  context: Context,
  { title }: SourceHeader,
  { section, when, part }: Place,
): boolean {
  const { plain } = context.reading;
  if (labelled(plain, "참석", part)) return true;
  const said = [title ?? "", section.title, plain.slice(when.label.start, when.label.end)];
  // Those who decide in writing have a way, but no place.
  const placed = placeOf(context, when, part) ?? labelled(plain, "방법", part);
  return placed !== null && said.some(namesMeeting);
}

/** Where a meeting is: behind its label, or behind the time where one label stands for both. */
function placeOf(context: Context, when: Labelled, part: Range): Range | null {
  const { plain } = context.reading;
  if (!/장|곳/u.test(plain.slice(when.label.start, when.label.end)))
    return labelled(plain, "장소", part);
  const [date] = findDates(plain, when, context.year);
  const time = findTimes(plain, { start: date?.end ?? when.start, end: when.end }).at(-1);
  const start = time?.end ?? date?.end ?? when.start;
  const lead = /^[\s,/·:]*/u.exec(plain.slice(start, when.end))?.[0].length ?? 0;
  const place = trimmed(plain, { start: start + lead, end: when.end });
  return place.end > place.start ? place : null;
}

function meetingOf(
  context: Context,
  header: SourceHeader,
  { section, when, part }: Place,
  reach: Range,
  meetings: number,
): Meeting {
  const { plain } = context.reading;
  const where = placeOf(context, when, part);
  const held = momentIn(context, when);
  const span = context.evidence.span(when, { section: sectionLine(section), row: "일시" });
  const title = meetingTitle(context, header, section, meetings);
  const place = where && words(plain, where);
  const way = labelled(plain, "방법", part);
  return {
    id: context.evidence.id("meeting", title, held.date),
    title,
    status: statusOf(context, header, held.date),
    mode: modeOf(`${title} ${section.title} ${way ? words(plain, way) : ""} ${place ?? ""}`, place),
    ...held,
    place,
    ...readAttendance(context, section, part),
    agenda: readAgendas(context, reach),
    asWritten: span.quote,
    span,
  };
}

type Moment = Pick<Meeting, "date" | "endDate" | "start" | "end">;

/** The day and the hours that a value prints: `’17. 5. 12.(금) 10:30~13:00`. */
function momentIn(context: Context, when: Range): Moment {
  const { plain } = context.reading;
  const [date, last] = findDates(plain, when, context.year);
  const start = date?.end ?? when.start;
  const [time] = findTimes(plain, { start, end: last?.start ?? when.end });
  const ends = endsOn(context, { start: time?.end ?? start, end: when.end }, last);
  const { from = null, to = null } = date ?? {};
  const { from: begins = null, to: until = null } = time ?? {};
  return { date: from, start: begins, ...(ends ?? { endDate: to, end: until }) };
}

/** A meeting that ends on another day: `6. 29.(목) 13:00 ~ 6. 30.(금) 12:00`; null where it does not. */
function endsOn(
  { reading: { plain } }: Context,
  rest: Range,
  last: DateSpan | undefined,
): Pick<Moment, "endDate" | "end"> | null {
  if (!last || !/^\s*[~∼〜-]\s*$/u.test(plain.slice(rest.start, last.start))) return null;
  const [time] = findTimes(plain, { start: last.end, end: rest.end });
  return { endDate: last.from, end: time?.from ?? null };
}

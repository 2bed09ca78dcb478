import type { Absence, AgendaRow, AttendanceGroup, Facts, Meeting } from "../../schema/facts";
import type { LedgerInput } from "../input";
import type { RowSet } from "../row-set";

/** A row's place in its meeting. */
interface Place {
  sourceId: string;
  meetingId: string;
  ordinal: number;
}

function addGroup(set: RowSet, place: Place, group: AttendanceGroup): void {
  const { sourceId, meetingId, ordinal } = place;
  const { name, count, derived } = group;
  const fact = set.fact(sourceId, "attendance_group", group);
  set.add("attendance_group", { ...fact, meeting_id: meetingId, ordinal, name, count, derived });
  group.parts.forEach((part, index) => {
    set.add("attendance_part", {
      ...set.fact(sourceId, "attendance_part", part),
      group_id: group.id,
      ordinal: index + 1,
      name: part.name,
      count: part.count,
    });
  });
}

function addAgendaRow(set: RowSet, place: Place, row: AgendaRow): void {
  set.add("agenda_row", {
    ...set.fact(place.sourceId, "agenda_row", row),
    meeting_id: place.meetingId,
    ordinal: place.ordinal,
    day: row.day,
    start_time: row.start,
    end_time: row.end,
    minutes: row.minutes,
  });
  row.topics.forEach((topic, index) => {
    set.add("agenda_topic", { agenda_row_id: row.id, ordinal: index + 1, topic });
  });
}

/** A record may write the district without its last syllable (강동 for 강동구). */
function districtNamed(name: string, districts: LedgerInput["districts"]): string | null {
  const found = districts.find(
    (district) => district.name === name || district.name === `${name}구`,
  );
  return found?.name ?? null;
}

function meetingRow(set: RowSet, sourceId: string, meeting: Meeting) {
  return {
    ...set.fact(sourceId, "meeting", meeting),
    title: meeting.title,
    status: meeting.status,
    mode: meeting.mode,
    date: meeting.date,
    end_date: meeting.endDate,
    start_time: meeting.start,
    end_time: meeting.end,
    place: meeting.place,
    attendees: meeting.attendees,
    attendees_span_id: set.spanOrNull(sourceId, meeting.attendeesSpan),
  };
}

/** Meetings with who was there, who was not, and the agenda. */
export function addMeetings(set: RowSet, facts: Facts, districts: LedgerInput["districts"]): void {
  const sourceId = facts.source.id;
  for (const meeting of facts.meetings) {
    set.add("meeting", meetingRow(set, sourceId, meeting));
    const place = (index: number): Place => ({
      sourceId,
      meetingId: meeting.id,
      ordinal: index + 1,
    });
    meeting.groups.forEach((group, index) => {
      addGroup(set, place(index), group);
    });
    meeting.agenda.forEach((row, index) => {
      addAgendaRow(set, place(index), row);
    });
    const present = meeting.districtsPresent;
    if (present) {
      const fact = set.fact(sourceId, "district_count", present);
      set.add("district_count", { ...fact, meeting_id: meeting.id, count: present.count });
    }
    const absenceRow = (absence: Absence) => ({
      ...set.fact(sourceId, "absence", absence),
      meeting_id: meeting.id,
      name: absence.district,
      district: districtNamed(absence.district, districts),
    });
    for (const absence of meeting.absences) set.add("absence", absenceRow(absence));
  }
}

import type { Span, Traced } from "./place";

/** A group of those present, with its number. */
export interface AttendanceGroup extends Traced {
  name: string;
  count: number | null;
  /** True where the count was made by counting the names that are printed. */
  derived: boolean;
  parts: { id: string; name: string; count: number | null; span: Span; asWritten: string }[];
}

/** A row of an agenda. */
export interface AgendaRow extends Traced {
  /** 1-based day of a meeting over several days; null where the meeting has one day. */
  day: number | null;
  start: string | null;
  end: string | null;
  /** As printed: (10`). */
  minutes: number | null;
  topics: string[];
}

/** A district that the record names as absent. */
export interface Absence extends Traced {
  district: string;
}

/** A meeting that a document records or plans. */
export interface Meeting extends Traced {
  title: string;
  status: "held" | "planned";
  mode: "in person" | "online" | "written" | null;
  date: string | null;
  endDate: string | null;
  start: string | null;
  end: string | null;
  place: string | null;
  attendees: number | null;
  /** Where the total is printed, apart from the meeting's own place. */
  attendeesSpan: Span | null;
  groups: AttendanceGroup[];
  /** How many districts the record says were present: 15개 자치구. */
  districtsPresent: (Traced & { count: number }) | null;
  absences: Absence[];
  agenda: AgendaRow[];
}

/** A question put at a meeting, and what became of it. */
export interface Question extends Traced {
  section: string | null;
  question: string;
  answers: { text: string; span: Span }[];
  /** 반영, 미반영, 적극 검토 …, from the vocabulary; null where none ends the item. */
  disposition: string | null;
  dispositionSpan: Span | null;
}

/** Something that is to follow. */
export interface FollowUp extends Traced {
  on: string | null;
  to: string | null;
  text: string;
}

import type { Announcement, ApprovedHeader } from "./approved-header";

/** Those who came, by group. */
export interface AttendanceGroup {
  name: string;
  count: number;
  parts: { name: string; count: number }[];
}

/** A row of an agenda; times `14:00`. */
export interface AgendaRow {
  start: string;
  end: string;
  /** As printed. */
  minutes: number;
  topics: string[];
}

/** A question and what was said to it. */
export interface QuestionItem {
  question: string;
  answers: string[];
  disposition: string | null;
}

/** A record of a meeting of districts. */
export interface MeetingRecord {
  header: ApprovedHeader;
  /** What was held: the title of the record without its last word. */
  name: string;
  day: string;
  /** As printed. */
  weekday: string;
  start: string;
  end: string;
  place: string;
  mode: "in person" | "online";
  attendees: number;
  groups: AttendanceGroup[];
  /** Groups in lines of their own with what they are made of, or in one parenthesis. */
  listing: "lines" | "inline";
  /** As printed, where groups stand in lines. */
  districts: number;
  absent: string[];
  agenda: AgendaRow[];
  sections: { name: string; items: QuestionItem[] }[];
  /** Answers behind arrows, or questions and answers behind Q. and A. */
  asking: "arrows" | "letters";
  plans: Announcement[];
}

/** What a planned event costs, in won: price × factors = sum. */
export interface EventCost {
  name: string;
  price: number;
  factors: { count: number; counter: string }[];
  sum: number;
}

/** A plan of a meeting with its costs. */
export interface MeetingPlan {
  header: ApprovedHeader;
  name: string;
  day: string;
  /** As printed. */
  weekday: string;
  start: string;
  end: string;
  place: string;
  cost: number;
  costs: EventCost[];
  plans: Announcement[];
}

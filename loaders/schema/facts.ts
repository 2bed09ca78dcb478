/**
 * What a document says, as typed facts. This is the contract between the rooms: families make
 * facts, checks question them, the store writes them, `extract --json` prints them.
 *
 * Conventions that hold everywhere: unknown is `null`, never a guess; money is whole won, a safe
 * integer; dates are ISO (`2017-05-12`, `2021-02` where only the month is printed); times `10:30`.
 */

/** Where a passage stands, in the words a person would follow. A part that does not apply is null. */
export interface Locator {
  /** 1-based page of a paginated source. */
  page: number | null;
  /** The headings above it, outermost first, joined by ` › `. */
  section: string | null;
  table: string | null;
  row: string | null;
  column: string | null;
}

/** A half-open range of Unicode code points in the text stream, with its quote and some context. */
export interface Span {
  start: number;
  end: number;
  quote: string;
  /** Up to 32 code points before and after, as W3C Web Annotation's TextQuoteSelector has it. */
  prefix: string;
  suffix: string;
  locator: Locator;
}

/** What every fact carries: a stable id, the place where it is printed, and the print itself. */
export interface Traced {
  id: string;
  span: Span;
  /** The numeral with sign and unit as printed; where there is no number, the words. */
  asWritten: string;
}

export const PHASES = [
  "budget",
  "final-budget",
  "adjustment",
  "carried-in",
  "current-budget",
  "executed",
  "carried-out",
  "balance",
  "change",
  "breakdown",
  "funding",
  "planned",
  "requested",
  "granted",
  "granted-to-date",
  "interest",
  "returned",
  "unit-price",
  "limit",
] as const;
/** The stage of the budget cycle a sum belongs to; sums of different phases are never mixed. */
export type Phase = (typeof PHASES)[number];

export const UNIT_SOURCES = ["cell", "header", "before", "after", "inherited", "formula"] as const;
/** Where the unit of a sum was found. */
export type UnitSource = (typeof UNIT_SOURCES)[number];

export const CONFIDENCES = ["certain", "guessed"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const KINDS = [
  "training",
  "meeting",
  "database",
  "consulting",
  "monitoring",
  "research",
  "publicity",
  "event",
  "selection",
  "other",
] as const;
/** What sort of thing was done. */
export type Kind = (typeof KINDS)[number];

export const STATUSES = [
  "done",
  "in-progress",
  "planned",
  "target",
  "cumulative",
  "cancelled",
] as const;
export type Status = (typeof STATUSES)[number];

export const MILESTONE_KINDS = ["ordinance", "review", "contract", "operation", "other"] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** A second print of the same sum: `301,400,000원 = 301,400천원`. */
export interface AlsoPrinted {
  asWritten: string;
  span: Span;
}

/** A sum of money. */
export interface Amount extends Traced {
  label: string;
  /** Headings and parent rows, outermost first, then the column's header; never the own label. */
  path: string[];
  fiscalYear: number | null;
  phase: Phase | null;
  /** Whole won, signed; null where no unit is printed anywhere. */
  amountKrw: number | null;
  /** The unit as printed (`천원`); `원` for a compound such as 2억 4천만원. */
  unit: string | null;
  unitFrom: UnitSource | null;
  isTotal: boolean;
  confidence: Confidence;
  also: AlsoPrinted[];
}

/** A printed percentage. */
export interface Rate extends Traced {
  label: string;
  fiscalYear: number | null;
  /** Signed: `Δ22` is −22. */
  percent: number;
  /** The phase it is a rate of. */
  of: "change" | "executed" | null;
}

/** A row of a schedule. */
export interface ScheduleRow extends Traced {
  label: string;
  /** Months, `2021-02`; null where none is printed. */
  from: string | null;
  to: string | null;
  amountKrw: number | null;
  /** Id of the amount this row prints. */
  amount: string | null;
  detail: string | null;
}

export interface Period {
  from: string | null;
  to: string | null;
}

/** Something done or planned, with its count where one is printed. */
export interface Activity extends Traced {
  year: number | null;
  group: string | null;
  label: string;
  kind: Kind;
  count: number | null;
  /** The counter as printed (회, 명, 건 …). Counts of different counters are never added. */
  unit: string | null;
  status: Status;
  period: Period | null;
  place: string | null;
  /** Id of the activity this one is a part or the people of; never added to it. */
  of: string | null;
  isTotal: boolean;
  /** 40여명 */
  approximate: boolean;
  /** 이상, 등: the count is a lower bound. */
  openEnded: boolean;
}

export interface AttendanceGroup extends Traced {
  name: string;
  count: number | null;
  /** True where the count was made by counting the names that are printed. */
  derived: boolean;
  parts: { id: string; name: string; count: number | null; span: Span; asWritten: string }[];
}

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

export interface Question extends Traced {
  section: string | null;
  question: string;
  answers: { text: string; span: Span }[];
  /** 반영, 미반영, 적극 검토 …, from the vocabulary; null where none ends the item. */
  disposition: string | null;
  dispositionSpan: Span | null;
}

export interface FollowUp extends Traced {
  on: string | null;
  to: string | null;
  text: string;
}

export interface Milestone extends Traced {
  from: string | null;
  to: string | null;
  /** `~현재` */
  ongoing: boolean;
  kind: MilestoneKind;
  text: string;
}

export interface Attachment extends Traced {
  name: string;
  size: string | null;
  public: boolean;
}

/** Another document that this one cites. */
export interface Reference extends Traced {
  documentNumber: string;
  date: string | null;
}

/** A weekday printed beside a date: `’17. 5. 12.(금)`. */
export interface DatedWeekday extends Traced {
  date: string;
  /** 월 화 수 목 금 토 일 */
  weekday: string;
}

/** One printed field of a header, footer or overview; one field may be printed several times. */
export interface HeaderField extends Traced {
  field: keyof SourceHeader;
  value: string;
  /** Which part of the document prints it. */
  part: "title" | "header" | "overview" | "footer";
}

/** What the document says of itself. */
export interface SourceHeader {
  title: string | null;
  documentNumber: string | null;
  policyNumber: string | null;
  organisation: string | null;
  bureau: string | null;
  department: string | null;
  approvedOn: string | null;
  producedOn: string | null;
  disclosure: string | null;
  exemptions: number[];
  retention: string | null;
  managementNumber: string | null;
  classification: string | null;
  licence: string | null;
  account: string | null;
  period: string | null;
  fiscalYear: number | null;
  programme: string | null;
}

export const FORMATS = ["text", "markdown"] as const;
export type Format = (typeof FORMATS)[number];
export const FAMILIES = ["budget-sheet", "approved-document"] as const;
export type FamilyName = (typeof FAMILIES)[number];

/** The document itself: its header and what is known of the file. */
export interface Source extends SourceHeader {
  id: string;
  path: string;
  format: Format;
  family: FamilyName;
  /** Of the file's bytes, hexadecimal. */
  sha256: string;
}

export const NUMBER_ROLES = [
  "amount",
  "percentage",
  "count",
  "date",
  "time",
  "duration",
  "quantity",
  "year",
  "ordinal",
  "identifier",
  "article",
  "code",
  "formula",
  "page",
  "name",
  "placeholder",
  "markup",
  "unexplained",
] as const;
/** What a printed numeral is there for. */
export type NumberRole = (typeof NUMBER_ROLES)[number];

/** The fate of one numeral of a source: every digit of the text stream belongs to exactly one. */
export interface PrintedNumber {
  id: string;
  asWritten: string;
  span: Span;
  role: NumberRole;
  /** Ids of the facts it became or stands in; empty where a role is all it has. */
  facts: string[];
}

/** Something a reader should know of the reading: a place in the document and the reason. */
export interface Message {
  rule: string;
  reason: string;
  span: Span | null;
}

export const CLASSES = [
  "contradiction",
  "likely-typo",
  "uncertain-reading",
  "open-question",
] as const;
export const SEVERITIES = ["error", "warning", "note"] as const;

/** What a check says of a document that does not hold. */
export interface Finding {
  id: string;
  rule: string;
  severity: (typeof SEVERITIES)[number];
  class: (typeof CLASSES)[number];
  /** What follows from the rest of the document; null where nothing does. */
  expected: string | null;
  /** What is printed. */
  actual: string;
  spans: Span[];
  /** Ids of the facts it concerns. */
  facts: string[];
}

/** A cell of a table in the text stream, in code points. */
export interface TextCell {
  start: number;
  end: number;
  /** 0-based. */
  row: number;
  column: number;
}

/** A block of the text stream, in code points: what a page needs to show the document. */
export interface TextBlock {
  kind: "heading" | "paragraph" | "item" | "table";
  start: number;
  end: number;
  /** Of headings and items, 1 outermost; null for the others. */
  level: number | null;
  /** Of items, as printed: ○, -, ※; null for the others. */
  mark: string | null;
  /** Of tables; empty for the others. */
  cells: TextCell[];
}

/** All that was read from one document, before any check. */
export interface Facts {
  source: Source;
  header: HeaderField[];
  amounts: Amount[];
  rates: Rate[];
  schedule: ScheduleRow[];
  activities: Activity[];
  meetings: Meeting[];
  questions: Question[];
  followUps: FollowUp[];
  milestones: Milestone[];
  attachments: Attachment[];
  references: Reference[];
  weekdays: DatedWeekday[];
  blocks: TextBlock[];
  /** Every numeral of the text stream, in order. */
  numbers: PrintedNumber[];
  messages: Message[];
  /** The text stream with masked passages: what every span points into. */
  text: string;
}

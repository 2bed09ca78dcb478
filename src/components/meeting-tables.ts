import { date } from "../words/date.js";
import { count } from "../words/number.js";
import { printed } from "../words/trace.js";
import { pageLocale } from "./address.js";
import { withDoubts, type FindingFacts } from "./doubts.js";
import { asPrinted, type Placed } from "./order.js";
import { dataTable } from "./table.js";

const WORDS = {
  ko: {
    attendance: "참석 인원",
    who: "누구",
    people: "인원",
    level: "수준",
    levels: { total: "전체", group: "집단", part: "집단의 부분" },
    followUps: "향후계획",
    when: "언제",
    what: "무엇",
    attachments: "붙은 문서",
    name: "이름",
    size: "크기",
    disclosure: "공개",
    open: "공개",
    closed: "비공개",
  },
  en: {
    attendance: "Attendance",
    who: "Who",
    people: "People",
    level: "Level",
    levels: { total: "everybody", group: "group", part: "part of a group" },
    followUps: "Follow-ups",
    when: "When",
    what: "What",
    attachments: "Attachments",
    name: "Name",
    size: "Size",
    disclosure: "Disclosure",
    open: "open",
    closed: "closed",
  },
} as const;

/** People at a meeting, as the view `attendance` has them. */
export interface AttendanceRow {
  meeting: string;
  name: string | null;
  count: number | null;
  level: "total" | "group" | "part";
  facts: string[];
}

/** Everybody, groups and their parts, as printed; never added up. */
export function attendanceTable(
  rows: readonly AttendanceRow[],
  findings: readonly FindingFacts[],
): HTMLElement {
  const locale = pageLocale();
  const words = WORDS[locale];
  return dataTable(rows, {
    caption: words.attendance,
    locale,
    columns: [
      { head: words.who, cell: (row) => row.name ?? row.meeting, on: () => "name" },
      {
        head: words.people,
        cell: (row) =>
          withDoubts(
            row.count === null ? "–" : count(row.count, "명", locale),
            row.facts,
            findings,
          ),
        isNumber: true,
      },
      { head: words.level, cell: (row) => words.levels[row.level] },
    ],
  });
}

/** A promise of a record, as the table `follow_up` has it. */
export interface FollowUpRow extends Placed {
  id: string;
  on_date: string | null;
  text: string;
}

/** What was promised, and for when. */
export function followUpTable(rows: readonly FollowUpRow[]): HTMLElement {
  const locale = pageLocale();
  const words = WORDS[locale];
  const on = (row: FollowUpRow) => printed([row.id]);
  const when = ({ on_date }: FollowUpRow): string =>
    on_date === null ? "–" : date(on_date, locale);
  return dataTable(asPrinted(rows), {
    caption: words.followUps,
    locale,
    columns: [
      { head: words.when, cell: when, on },
      { head: words.what, cell: (row) => row.text, isLong: true, on },
    ],
  });
}

/** A file of a record, as the table `attachment` has it. */
export interface AttachmentRow {
  id: string;
  name: string;
  size: string | null;
  is_public: boolean;
}

/** The files that a portal lists with a record. */
export function attachmentTable(rows: readonly AttachmentRow[]): HTMLElement {
  const locale = pageLocale();
  const words = WORDS[locale];
  const on = (row: AttachmentRow) => printed([row.id]);
  return dataTable(rows, {
    caption: words.attachments,
    locale,
    columns: [
      { head: words.name, cell: (row) => row.name, on },
      { head: words.size, cell: (row) => row.size ?? "–", on },
      { head: words.disclosure, cell: (row) => (row.is_public ? words.open : words.closed) },
    ],
  });
}

import { date } from "../words/date.js";
import { count } from "../words/number.js";
import { printed } from "../words/trace.js";
import { pageLocale } from "./address.js";
import { withDoubts } from "./doubts.js";
import { dataTable } from "./table.js";
import { listTable } from "./table/list.js";

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
    attachments: "첨부 문서",
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

/** People at a meeting, of the published list `attendance`. */
interface AttendanceRow {
  meeting: string;
  name: string | null;
  count: number | null;
  level: "total" | "group" | "part";
  facts: string[];
  /** Ids of the findings that make it doubtful. */
  findings: string[];
}

/**
 * Everybody, groups and their parts, as printed; never added up.
 * @throws (rejects) where the list cannot be read
 */
export function attendanceTable(): Promise<HTMLElement> {
  const locale = pageLocale();
  const words = WORDS[locale];
  const people = ({ count: of, facts, findings }: AttendanceRow): HTMLElement =>
    withDoubts(of === null ? "–" : count(of, "명", locale), facts, findings);
  const show = (rows: readonly AttendanceRow[]): HTMLElement =>
    dataTable(rows, {
      ...{ caption: words.attendance, locale },
      columns: [
        { head: words.who, cell: (row) => row.name ?? row.meeting, on: () => "name" },
        { head: words.people, cell: people, isNumber: true },
        { head: words.level, cell: (row) => words.levels[row.level] },
      ],
    });
  return listTable<AttendanceRow>({ name: "attendance", show, locale, isOfOne: true });
}

/** A promise of a record, of the published list `follow-ups`. */
interface FollowUpRow {
  id: string;
  on_date: string | null;
  text: string;
}

/**
 * What was promised, and for when.
 * @throws (rejects) where the list cannot be read
 */
export function followUpTable(): Promise<HTMLElement> {
  const locale = pageLocale();
  const words = WORDS[locale];
  const on = (row: FollowUpRow) => printed([row.id]);
  const when = ({ on_date }: FollowUpRow): string =>
    on_date === null ? "–" : date(on_date, locale);
  const show = (rows: readonly FollowUpRow[]): HTMLElement =>
    dataTable(rows, {
      ...{ caption: words.followUps, locale },
      columns: [
        { head: words.when, cell: when, on },
        { head: words.what, cell: (row) => row.text, isLong: true, on },
      ],
    });
  return listTable<FollowUpRow>({ name: "follow-ups", show, locale, isOfOne: true });
}

/** A file of a record, of the published list `attachments`. */
interface AttachmentRow {
  id: string;
  name: string;
  size: string | null;
  is_public: boolean;
}

/**
 * The files that a portal lists with a record.
 * @throws (rejects) where the list cannot be read
 */
export function attachmentTable(): Promise<HTMLElement> {
  const locale = pageLocale();
  const words = WORDS[locale];
  const on = (row: AttachmentRow) => printed([row.id]);
  const show = (rows: readonly AttachmentRow[]): HTMLElement =>
    dataTable(rows, {
      ...{ caption: words.attachments, locale },
      columns: [
        { head: words.name, cell: (row) => row.name, on },
        { head: words.size, cell: (row) => row.size ?? "–", on },
        { head: words.disclosure, cell: (row) => (row.is_public ? words.open : words.closed) },
      ],
    });
  return listTable<AttachmentRow>({ name: "attachments", show, locale, isOfOne: true });
}

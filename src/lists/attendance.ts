import type { Locale } from "../words/locale.js";
import { count } from "../words/number.js";
import { subjectName } from "../words/programme.js";
import { printed } from "../words/trace.js";
import { MISSING } from "../words/reading.js";
import type { ListColumn, Piece } from "./drawing/column.js";
import { daggers } from "./drawing/daggers.js";
import type { ListTable } from "./list.js";

const WORDS = {
  ko: {
    who: "누구",
    people: "인원",
    level: "수준",
    levels: { total: "전체", group: "집단", part: "소속" },
  },
  en: {
    who: "Who",
    people: "People",
    level: "Level",
    levels: { total: "everybody", group: "group", part: "part of a group" },
  },
} as const;

/** People at a meeting, of the published list `attendance`. */
interface AttendanceRow {
  meeting: string;
  /** Null where everybody is meant. */
  name: string | null;
  count: number | null;
  level: "total" | "group" | "part";
  facts: string[];
  /** Ids of the findings that make it doubtful. */
  findings: string[];
}

function people({ count: of, facts, findings }: AttendanceRow, locale: Locale): Piece[] {
  const text = of === null ? MISSING[locale] : count(of, "명", locale);
  return [{ text, on: printed(facts, findings) }, ...daggers(findings, locale)];
}

function columns(locale: Locale): ListColumn<AttendanceRow>[] {
  const words = WORDS[locale];
  const who = (row: AttendanceRow): string => row.name ?? subjectName(row.meeting, locale);
  return [
    { id: "who", head: words.who, value: who, cell: who, on: () => "name", isLong: true },
    {
      ...{ id: "people", head: words.people, value: (row) => row.count, isNumber: true },
      cell: (row) => people(row, locale),
    },
    {
      ...{ id: "level", head: words.level },
      ...{ value: (row) => words.levels[row.level], cell: (row) => words.levels[row.level] },
    },
  ];
}

/** Everybody at a meeting, groups and their parts, as printed; never added up. */
export const attendance: ListTable<AttendanceRow> = {
  ...{ id: "attendance", rows: "attendance", download: "attendance", columns, isOfOne: true },
  caption: { ko: "참석 인원", en: "Attendance" },
};

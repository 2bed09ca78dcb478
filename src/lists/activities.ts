import type { Locale } from "../words/locale.js";
import { counterOfKind, whole } from "../words/number.js";
import { term } from "../words/terms.js";
import { printed } from "../words/trace.js";
import { MISSING } from "../words/reading.js";
import type { ListColumn, Piece } from "./drawing/column.js";
import { daggers } from "./drawing/daggers.js";
import type { ListTable } from "./list.js";

const WORDS = {
  ko: {
    name: "이름",
    year: "연도",
    count: "수",
    unit: "단위",
    kind: "종류",
    status: "상태",
    role: "구분",
    group: "묶음",
    document: "문서",
    roles: {
      event: "활동",
      part: "위 활동의 부분",
      people: "위 활동의 인원",
      detail: "위 활동의 내용",
      total: "표의 합계",
    },
  },
  en: {
    name: "Name",
    year: "Year",
    count: "Count",
    unit: "Counter",
    kind: "Kind",
    status: "Status",
    role: "What it is",
    group: "Group",
    document: "Document",
    roles: {
      event: "activity",
      part: "part of the activity above",
      people: "people of the activity above",
      detail: "detail of the activity above",
      total: "total of a table",
    },
  },
} as const;

/** An activity of the published list `activities`. */
interface ActivityRow {
  document: string;
  label: string;
  year: number | null;
  count: number | null;
  unit: string | null;
  kind: string;
  status: string;
  role: string;
  group_label: string | null;
  facts: string[];
  /** Ids of the findings that make it doubtful. */
  findings: string[];
}

type Column = ListColumn<ActivityRow>;

function counted({ count, facts, findings }: ActivityRow, locale: Locale): Piece[] {
  const text = count === null ? MISSING[locale] : whole(count);
  return [{ text, on: printed(facts, findings) }, ...daggers(findings, locale)];
}

/** What is counted, and how much of it. */
function counting(locale: Locale): Column[] {
  const words = WORDS[locale];
  const unit = ({ unit: printedUnit, count, kind }: ActivityRow): string | null =>
    printedUnit === null ? null : counterOfKind(printedUnit, count, { kind, locale });
  return [
    {
      ...{ id: "name", head: words.name, value: (row) => row.label, isLong: true },
      ...{ cell: (row) => row.label, on: (row) => printed(row.facts) },
    },
    {
      ...{ id: "year", head: words.year, value: (row) => row.year, isNumber: true },
      ...{ cell: (row) => String(row.year ?? MISSING[locale]), on: () => "year" },
      code: ({ year }) => (year === null ? null : String(year)),
    },
    {
      ...{ id: "count", head: words.count, value: (row) => row.count, isNumber: true },
      cell: (row) => counted(row, locale),
    },
    {
      ...{ id: "unit", head: words.unit, value: unit },
      // Where no number is printed there is nothing to count in.
      cell: (row) => unit(row) ?? (row.count === null ? "–" : MISSING[locale]),
      code: (row) => row.unit,
    },
  ];
}

/** Of which sort it is, in terms that rows can be filtered by. */
function sorts(locale: Locale): Column[] {
  const words = WORDS[locale];
  const roles: Readonly<Record<string, string>> = words.roles;
  const coded = (id: "kind" | "status" | "role", said: (code: string) => string): Column => {
    const cell = (row: ActivityRow): string => said(row[id]);
    return { id, head: words[id], value: cell, cell, code: (row) => row[id], codeWords: said };
  };
  return [
    coded("kind", (code) => term("kind", code, locale)),
    coded("status", (code) => term("status", code, locale)),
    coded("role", (code) => roles[code] ?? code),
  ];
}

/** Every activity that the documents name, people and parts beside what they belong to. */
export const activities: ListTable<ActivityRow> = {
  ...{ id: "named", rows: "activities", download: "activities_by_year" },
  caption: { ko: "이름을 든 활동 모두", en: "Every activity that is named" },
  columns: (locale) => [
    ...counting(locale),
    ...sorts(locale),
    {
      ...{ id: "group", head: WORDS[locale].group, value: (row) => row.group_label, isLong: true },
      ...{ cell: (row) => row.group_label ?? "–", on: () => "name" },
    },
    {
      ...{ id: "document", head: WORDS[locale].document, value: (row) => row.document },
      ...{ cell: (row) => row.document, on: () => "name", code: (row) => row.document },
      ...{ isLong: true, isSaidOnce: true },
    },
  ],
};

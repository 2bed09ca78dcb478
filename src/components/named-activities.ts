import { counter, whole } from "../words/number.js";
import { term } from "../words/terms.js";
import { printed } from "../words/trace.js";
import { pageLocale } from "./address.js";
import { daggers } from "./doubts.js";
import { element } from "./dom.js";
import { value } from "./evidence/value.js";
import type { Locale } from "../words/locale.js";
import type { SortableColumn } from "./table/column.js";
import { publishedList } from "./table/list.js";
import { sortableTable } from "./table/sortable.js";

const WORDS = {
  ko: {
    caption: "이름을 든 활동 모두",
    name: "이름",
    year: "연도",
    count: "수",
    unit: "단위",
    kind: "종류",
    status: "상태",
    role: "무엇인가",
    group: "묶음",
    document: "문서",
    roles: {
      event: "활동",
      part: "위 활동의 부분",
      people: "위 활동의 인원",
      detail: "위 활동의 내용",
    },
  },
  en: {
    caption: "Every activity that is named",
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

function counted({ count, facts, findings }: ActivityRow): Node {
  const shown = value(count === null ? "–" : whole(count), printed(facts, findings));
  return element("span", {}, [shown, daggers(findings)]);
}

/** A column of terms, in the page's language, that rows can be filtered by. */
function coded(
  head: string,
  id: "kind" | "status" | "role",
  said: (code: string) => string,
): SortableColumn<ActivityRow> {
  const words = (row: ActivityRow): string => said(row[id]);
  return { id, head, value: words, cell: words, code: (row) => row[id], codeWords: said };
}

function columnsIn(locale: Locale): SortableColumn<ActivityRow>[] {
  const words = WORDS[locale];
  const roles: Readonly<Record<string, string>> = words.roles;
  const unit = ({ unit: printedUnit, count }: ActivityRow): string | null =>
    printedUnit === null ? null : counter(printedUnit, count, locale);
  return [
    {
      ...{ id: "name", head: words.name, value: (row) => row.label, isLong: true },
      ...{ cell: (row) => row.label, on: (row) => printed(row.facts) },
    },
    {
      ...{ id: "year", head: words.year, value: (row) => row.year, isNumber: true },
      ...{ cell: (row) => String(row.year ?? "–"), on: () => "year" },
      code: ({ year }) => (year === null ? null : String(year)),
    },
    { id: "count", head: words.count, value: (row) => row.count, cell: counted, isNumber: true },
    {
      ...{ id: "unit", head: words.unit, value: unit, cell: (row) => unit(row) ?? "–" },
      code: (row) => row.unit,
    },
    coded(words.kind, "kind", (code) => term("kind", code, locale)),
    coded(words.status, "status", (code) => term("status", code, locale)),
    coded(words.role, "role", (code) => roles[code] ?? code),
    {
      ...{ id: "group", head: words.group, value: (row) => row.group_label, isLong: true },
      ...{ cell: (row) => row.group_label ?? "–", on: () => "name" },
    },
    {
      ...{ id: "document", head: words.document, value: (row) => row.document, isLong: true },
      ...{ cell: (row) => row.document, on: () => "name", code: (row) => row.document },
    },
  ];
}

/**
 * Every activity that the documents name, people and parts beside what they belong to.
 * @throws (rejects) where the list cannot be read
 */
export function activityTable(): Promise<HTMLElement> {
  const locale = pageLocale();
  const options = { id: "named", caption: WORDS[locale].caption, locale };
  const show = (rows: readonly ActivityRow[]): Node =>
    sortableTable(rows, { ...options, columns: columnsIn(locale) });
  return publishedList<ActivityRow>({ name: "activities", show, locale });
}

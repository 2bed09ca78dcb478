import { counter, whole } from "../words/number.js";
import { term } from "../words/terms.js";
import { printed } from "../words/trace.js";
import { pageLocale } from "./address.js";
import { withDoubts, type FindingFacts } from "./doubts.js";
import { dataTable } from "./table.js";

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
    roles: {
      event: "activity",
      part: "part of the activity above",
      people: "people of the activity above",
      detail: "detail of the activity above",
    },
  },
} as const;

/** An activity, as the view `activities_by_year` has it. */
export interface ActivityRow {
  label: string;
  year: number | null;
  count: number | null;
  unit: string | null;
  kind: string;
  status: string;
  role: string;
  group_label: string | null;
  facts: string[];
}

/** Every activity that the documents name, people and parts beside what they belong to. */
export function activityTable(
  rows: readonly ActivityRow[],
  findings: readonly FindingFacts[],
): HTMLElement {
  const locale = pageLocale();
  const words = WORDS[locale];
  const roles: Readonly<Record<string, string>> = words.roles;
  const number = ({ count }: ActivityRow): string => (count === null ? "–" : whole(count));
  const unit = ({ unit: printedUnit, count }: ActivityRow): string =>
    printedUnit === null ? "–" : counter(printedUnit, count, locale);
  return dataTable(rows, {
    caption: words.caption,
    locale,
    columns: [
      { head: words.name, cell: (row) => row.label, isLong: true, on: (row) => printed(row.facts) },
      {
        head: words.year,
        cell: (row) => String(row.year ?? "–"),
        isNumber: true,
        on: () => "year",
      },
      {
        head: words.count,
        cell: (row) => withDoubts(number(row), row.facts, findings),
        isNumber: true,
      },
      { head: words.unit, cell: unit },
      { head: words.kind, cell: (row) => term("kind", row.kind, locale) },
      { head: words.status, cell: (row) => term("status", row.status, locale) },
      { head: words.role, cell: (row) => roles[row.role] ?? row.role },
      { head: words.group, cell: (row) => row.group_label ?? "–", isLong: true, on: () => "name" },
    ],
  });
}

import type { DateSpan } from "../notation/date";
import { type Range, squashed } from "../notation/range";
import type { Section } from "../read/outline";
import type { Cell, Row, Table } from "../read/reading";
import type { Activity, Amount, ScheduleRow } from "../schema/facts";
import { readActivities } from "./activities";
import { isTotalLabel, readAmountTable } from "./amount-table";
import { type Column, yearIn } from "./column";
import { type Context, print, sectionLine } from "./context";
import { entriesIn } from "./entries";
import { headed } from "./table-head";
import { whenAt } from "./when";

/** Whether a table is a schedule: one column holds periods, one sums. */
export function isSchedule(columns: Column[]): boolean {
  return (
    (columns.some(({ role }) => role === "period") || beginsWithPeriod(columns)) &&
    columns.some(({ role }) => role === "amount")
  );
}

/** Headers of a column of days or months, also of the first one. */
const WHEN = /^(?:추진|세부|시행|사업|운영)?(?:일정|시기|기간|일시|일자|날짜|월)(?:\(안\))?$/u;
/** Whether periods stand first, and what is done in them beside: 추진시기 | 세부내용 | 집행계획액. */
const beginsWithPeriod = ([first, second]: Column[]): boolean =>
  first !== undefined &&
  WHEN.test(squashed(first.header)) &&
  (second?.role === "text" || second?.role === "label");

/** Titles of what is to be done when. */
const PLAN = /일정|추진계획|추진절차|로드맵/u;

/** Whether a table says what is to be done when, and nothing of sums. */
export function isTimetable(context: Context, section: Section, table: Table): boolean {
  const head = headed(context.reading, section, table, context.vocabulary);
  return (
    head !== null &&
    head.columns.length > 1 &&
    PLAN.test(squashed(section.title)) &&
    head.columns.some(({ header }) => WHEN.test(squashed(header))) &&
    !head.columns.some(({ role }) => role === "amount")
  );
}

/** The rows of a schedule and their sums, which are planned whatever their header calls them. */
export function readSchedule(
  context: Context,
  section: Section,
  table: Table,
): { amounts: Amount[]; schedule: ScheduleRow[] } {
  const head = headed(context.reading, section, table, context.vocabulary);
  if (!head) return { amounts: [], schedule: [] };
  const { amounts } = readAmountTable(context, section, table, () => "planned");
  const column = (role: Column["role"]) =>
    head.columns.findIndex((entry, index) => index > 0 && entry.role === role);
  const when = head.columns.findIndex(({ header }) => WHEN.test(squashed(header)));
  const at = {
    name: when === 0 ? 1 : 0,
    period: when === 0 ? 0 : column("period"),
    detail: head.columns.findIndex(
      ({ role }, index) => index > (when === 0 ? 1 : 0) && role === "text",
    ),
  };
  const schedule = head.body.flatMap((row) => scheduleRow(context, section, row, at, amounts));
  return { amounts, schedule };
}

/** What the details of a schedule count: `순회 전시 3회`. */
export function readDetails(context: Context, section: Section, table: Table): Activity[] {
  const head = headed(context.reading, section, table, context.vocabulary);
  const at = head?.columns.findIndex(({ role }, index) => index > 0 && role === "text") ?? -1;
  const cells = head?.body.flatMap((row) => row.cells[at] ?? []) ?? [];
  const year = yearIn(section.title) ?? context.year;
  const entries = cells.flatMap((cell) => entriesIn(context.reading.plain, cell, 2));
  return readActivities(context, section, entries, year).filter(({ count }) => count !== null);
}

function scheduleRow(
  context: Context,
  section: Section,
  row: Row,
  at: { name: number; period: number; detail: number },
  amounts: Amount[],
): ScheduleRow[] {
  const name = row.cells[at.name];
  const label = name ? print(context, name) : "";
  if (!name || label === "" || isTotalLabel(label)) return [];
  const period = row.cells[at.period];
  const dates = period ? whenAt(context.reading.plain, period, context.year) : null;
  const place: Range = dates ?? filled(period) ?? name;
  const span = context.evidence.span(place, {
    section: sectionLine(section),
    table: section.title,
    row: label,
  });
  const amount = amounts.find((sum) => inside(context, sum, row));
  const detail = filled(row.cells[at.detail]);
  return [
    {
      id: context.evidence.id("schedule", section.path, label),
      label,
      ...monthsOf(dates),
      amountKrw: amount?.amountKrw ?? null,
      amount: amount?.id ?? null,
      detail: detail && print(context, detail),
      asWritten: span.quote,
      span,
    },
  ];
}

/** The months of a period; a single month begins and ends it, an open one has no end. */
export function monthsOf(dates: DateSpan | null): Pick<ScheduleRow, "from" | "to"> {
  if (dates?.from == null) return { from: null, to: null };
  const from = dates.from.slice(0, 7);
  const last = dates.to?.slice(0, 7) ?? null;
  return { from, to: dates.ongoing ? null : (last ?? from) };
}

const filled = (cell: Cell | undefined) => (cell && cell.end > cell.start ? cell : null);

/** Whether a sum is printed in a row: its span begins where one of the row's ranges holds it. */
function inside(context: Context, amount: Amount, row: Row): boolean {
  const { start, end } = context.evidence.span(row);
  return amount.span.start >= start && amount.span.end <= end;
}

import type { GrantRow, SettlementReport } from "../model/grants";
import type { ActivityReport } from "../model/reports";
import type { Random } from "../random";
import { approvedDraft, plansOf } from "./approved-document";
import { deedGroup } from "./deeds";
import { type Draft, type Part, row } from "./draft";
import { type Style, WON, columnTitle, grouped, inCell } from "./style";
import { measured } from "./unit";

const GRANT_COLUMNS = [
  ["교부액", "granted"],
  ["집행액", "executed"],
  ["집행잔액", "balance"],
  ["이자", "interest"],
  ["반납액", "returned"],
] as const satisfies [string, keyof GrantRow][];

/** A report of grants as its writer lays out its parts. */
export function settlementReportDraft(
  report: SettlementReport,
  style: Style,
  random: Random,
): Draft {
  const rows = random.chance(0.5) ? [...report.rows, report.total] : [report.total, ...report.rows];
  const table: Part = {
    kind: "table",
    head: [row("구분", ...GRANT_COLUMNS.map(([name]) => columnTitle(name, WON, style)))],
    rows: rows.map((each) =>
      row(each.name, ...GRANT_COLUMNS.map(([, column]) => inCell(each[column], WON, style))),
    ),
  };
  const body = [
    ...measured("정산내역", 1, style.unitPlace, WON.name, table),
    ...plansOf(report.plans, style),
  ];
  return approvedDraft(report.header, body, style);
}

/** A report of a year's work as its writer lays out its parts: a list and a table with a total. */
export function activityReportDraft(report: ActivityReport, style: Style, random: Random): Draft {
  const { total, courses, groups } = report;
  const body: Part[] = [
    { kind: "heading", level: 1, text: "추진실적" },
    ...groups.map((group): Part => ({ kind: "item", depth: 1, text: deedGroup(group, random) })),
    { kind: "heading", level: 1, text: "과정별 결과" },
    {
      kind: "table",
      head: [row("과 정", "횟수(회)", "수료인원(명)")],
      rows: [...courses, total].map(({ name, times, people }) =>
        row(name, grouped(times, style), grouped(people, style)),
      ),
    },
    ...plansOf(report.plans, style),
  ];
  return approvedDraft(report.header, body, style);
}

import { later } from "../drafts/dates";
import type { GrantRow, SettlementReport } from "../model/grants";
import type { ActivityReport, CourseRow } from "../model/reports";
import { inventOffice, programmeName } from "../names";
import type { Random } from "../random";
import { inventHeader, inventPlans } from "./approved-header";
import { inventDay } from "./day";
import { inventDeeds } from "./results";

/** A report of what districts spent of their grants and return; every row holds. */
export function inventSettlementReport(
  number: number,
  districts: readonly string[],
  random: Random,
): SettlementReport {
  const day = inventDay(random);
  const year = Number(day.slice(0, 4)) - 1;
  const title = `${year}년 ${programmeName(number)} 보조금 정산 결과보고`;
  const rows = random.sample(districts, random.int(3, 9)).map((name) => inventGrant(name, random));
  return {
    header: inventHeader(title, inventOffice(random), number, day, random),
    year,
    total: {
      name: "계",
      granted: sumOf(rows, "granted"),
      executed: sumOf(rows, "executed"),
      balance: sumOf(rows, "balance"),
      interest: sumOf(rows, "interest"),
      returned: sumOf(rows, "returned"),
    },
    rows,
    plans: inventPlans(later(day, 7), random),
  };
}

const sumOf = <Key extends string>(rows: readonly Record<Key, number>[], key: Key) =>
  rows.reduce((sum, row) => sum + row[key], 0);

function inventGrant(name: string, random: Random): GrantRow {
  const granted = random.int(20, 400) * 100_000;
  const balance = random.chance(0.15) ? 0 : random.int(1, 190_000) * 10;
  const interest = random.int(1, 9999);
  return {
    name,
    granted,
    executed: granted - balance,
    balance,
    interest,
    returned: balance + interest,
  };
}

const COURSES = ["입문과정", "기초과정", "심화과정", "현장과정", "강사과정"] as const;

/** A report of what a programme did in a year. */
export function inventActivityReport(number: number, random: Random): ActivityReport {
  const day = inventDay(random);
  const year = Number(day.slice(0, 4));
  const title = `${year}년 ${programmeName(number)} 추진 결과보고`;
  const courses = random
    .sample(COURSES, random.int(2, 4))
    .map((name): CourseRow => ({ name, times: random.int(2, 40), people: random.int(10, 1900) }));
  return {
    header: inventHeader(title, inventOffice(random), number, day, random),
    year,
    groups: inventDeeds(random),
    total: { name: "계", times: sumOf(courses, "times"), people: sumOf(courses, "people") },
    courses,
    plans: inventPlans(later(day, 7), random),
  };
}

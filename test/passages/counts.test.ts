import { expect, test } from "vitest";
import { isCountTable, readCountTable } from "../../loaders/passages/count-table";
import { readProseCounts } from "../../loaders/passages/prose-counts";
import type { Activity } from "../../loaders/schema/facts";
import { contextOf, lastSection, tableOf } from "./document";

const brief = (activities: Activity[]) =>
  activities.map(
    ({ label, count, unit, status, year }) =>
      `${label}: ${String(count)}${unit ?? ""} ${status} ${String(year)}`,
  );

/** The counts of the table of a document. */
function tableCounts(text: string) {
  const context = contextOf(text);
  const section = lastSection(context);
  const table = tableOf(section);
  return isCountTable(context, section, table)
    ? brief(readCountTable(context, section, table))
    : null;
}

test("columns name the counter, rows and heads the label", () => {
  const text =
    "운영결과\n\n구분\t프로그램(종)\t\t참여인원(명)\t\n\t실적\t누계\t실적\t누계\n계\t21\t96\t1,031\t8,458\n";
  expect(tableCounts(text)).toEqual([
    "계 프로그램 실적: 21종 done 2021",
    "계 프로그램 누계: 96종 cumulative 2021",
    "계 참여인원 실적: 1031명 done 2021",
    "계 참여인원 누계: 8458명 cumulative 2021",
  ]);
});

test("rows name the counter, heads the year and that it is a target; a dash is no count", () => {
  const text = "목표\n\n과제\t2020 실적\t2021 목표\n교육(회)\t22\t25\n협력 회의(회)\t-\t40\n";
  expect(tableCounts(text)).toEqual([
    "교육 2020 실적: 22회 done 2020",
    "교육 2021 목표: 25회 target 2021",
    "협력 회의 2021 목표: 40회 target 2021",
  ]);
});

test("two counts in one cell", () => {
  const text = "과정별 결과\n\n과 정\t횟수/수료\t수료율\n입문과정\t8회/71명\t88.8%\n";
  expect(tableCounts(text)?.map((line) => line.split(": ")[1])).toEqual([
    "8회 done 2021",
    "71명 done 2021",
  ]);
});

test("a table of sums counts nothing", () => {
  expect(tableCounts("정산\n\n(단위 : 천원)\n\n구분\t집행액\n계\t1,000\n")).toBeNull();
});

test.each([
  ["○ 실 적 : 총 24회 154명 수료", ["실 적: 24회 done 2021", "수료: 154명 done 2021"]],
  ["○ 인력구성 : 정원 7명", []],
  ["○ 표결 : 찬성 6명, 반대 1명", []],
  ["○ 지원한도 : 1인당 12만원", []],
  ["붙임 1. 서식 1부. 2. 이자 계산표 1부.  끝.", []],
  ["○ 승인 통보 : 2021. 6월 중", []],
])("running text: %s", (line, expected) => {
  const context = contextOf(line);
  expect(brief(readProseCounts(context, lastSection(context)))).toEqual(expected);
});

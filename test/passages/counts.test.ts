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

test("places and months: a blank behind a label is none, one before it goes on", () => {
  const context = contextOf(
    "운영결과\n\n장소\t7월\t\t3분기\t\n\t횟수\t참여\t횟수\t참여\n합계\t3\t40\t9\t90\n가나\t1\t10\t4\t50\n",
    2019,
  );
  const section = lastSection(context);
  expect(
    readCountTable(context, section, tableOf(section)).map(({ label, place, period, isTotal }) => [
      label,
      place,
      period?.from,
      period?.to,
      isTotal,
    ]),
  ).toEqual([
    ["합계 7월 횟수", null, "2019-07", "2019-07", true],
    ["합계 7월 참여", null, "2019-07", "2019-07", true],
    ["합계 3분기 횟수", null, "2019-07", "2019-09", true],
    ["합계 3분기 참여", null, "2019-07", "2019-09", true],
    ["가나 7월 횟수", "가나", "2019-07", "2019-07", false],
    ["가나 7월 참여", "가나", "2019-07", "2019-07", false],
    ["가나 3분기 횟수", "가나", "2019-07", "2019-09", false],
    ["가나 3분기 참여", "가나", "2019-07", "2019-09", false],
  ]);
});

test("what is taken by a meeting, or repeats the title, is no activity", () => {
  const context = { ...contextOf("○ 대상 : 총 9개소\n○ 마을회의(1회)\n"), title: "마을회의(1회)" };
  const section = lastSection(context);
  expect(brief(readProseCounts(context, section))).toEqual(["대상: 9개소 done 2021"]);
  expect(readProseCounts(context, section, [{ start: 0, end: 100 }])).toEqual([]);
});

test("a table of sums counts nothing", () => {
  expect(tableCounts("정산\n\n(단위 : 천원)\n\n구분\t집행액\n계\t1,000\n")).toBeNull();
});

test.each([
  ["○ 실 적 : 총 24회 154명 수료", ["실 적: 24회 done 2021", "실 적 수료: 154명 done 2021"]],
  ["○ 인력구성 : 정원 7명", []],
  ["○ 운영비 : 단체마다 150만원, 9개 단체 총 1,350만원", []],
  ["○ 추진배경 : 25개 자치구가 함께 추진하고 주민 3인 이상이면 신청함", []],
  ["○ 제출서류 : 신청서 1부, 사업계획서 3부", []],
  ["○ 기간 : 2021. 3. 2. ~ 4. 30.(8주, 총 16회)", ["기간: 16회 done 2021"]],
  ["○ 모집인원 : 50명 내외", ["모집인원: 50명 target 2021"]],
  ["○ 수당 : 3명 × 2회 × 100천원", []],
  ["○ 표결 : 찬성 6명, 반대 1명", []],
  ["○ 지원한도 : 1인당 12만원", []],
  ["붙임 1. 서식 1부. 2. 이자 계산표 1부.  끝.", []],
  ["○ 승인 통보 : 2021. 6월 중", []],
])("running text: %s", (line, expected) => {
  const context = contextOf(line);
  expect(brief(readProseCounts(context, lastSection(context)))).toEqual(expected);
});

test("only of activities it is told that their kind is not known", () => {
  const context = contextOf("○ 시행 가나다과-12 (2021. 3. 2.)\n○ 라마바 3회\n○ 정원 사아자 7명\n");
  expect(brief(readProseCounts(context, lastSection(context)))).toEqual(["라마바: 3회 done 2021"]);
  expect(context.messages.map(({ reason }) => reason)).toEqual(["no kind known for: 라마바"]);
});

test("a count says in which row and column of its table it stands", () => {
  const context = contextOf(
    "교육 결과\n\n과 정\t횟수(회)\t수료인원(명)\n기초\t8\t664\n계\t30\t2,570\n",
  );
  const section = lastSection(context);
  const counts = readCountTable(context, section, tableOf(section));
  expect(counts.map(({ span: { locator } }) => [locator.row, locator.column])).toEqual([
    ["기초", "횟수(회)"],
    ["기초", "수료인원(명)"],
    ["계", "횟수(회)"],
    ["계", "수료인원(명)"],
  ]);
});

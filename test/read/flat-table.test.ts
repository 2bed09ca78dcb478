import { expect, test } from "vitest";
import { words } from "../../loaders/notation/range";
import { flatTables } from "../../loaders/read/flat-table";

/** The tables of a line, cell by cell. */
const tablesIn = (line: string) =>
  flatTables(line, { start: 0, end: line.length }).map(({ rows }) =>
    rows.map(({ cells }) => cells.map((cell) => words(line, cell)).join(" | ")),
  );

test("years above rows of items, behind the note of the unit", () => {
  const line =
    "위탁금 추이 (단위 : 원) 구 분 2018년 2019년 인건비 128,160,000 171,920,000 운영비 41,740,000 - 합 계 169,900,000 171,920,000 3 변경(안)";
  expect(tablesIn(line)).toEqual([
    [
      "구 분 | 2018년 | 2019년",
      "인건비 | 128,160,000 | 171,920,000",
      "운영비 | 41,740,000 | -",
      "합 계 | 169,900,000 | 171,920,000",
    ],
  ]);
});

test("numbered rows and a column of words behind the figures", () => {
  const line =
    "연번 단 체 명 신청액 조정액 의결 1 가온이웃회 5,000 4,500 조정 2 나루터모임 6,200 6,200 원안 계 11,200 10,700 7. 표결";
  expect(tablesIn(line)).toEqual([
    [
      "연번 단 체 명 | 신청액 | 조정액",
      "가온이웃회 | 5,000 | 4,500",
      "나루터모임 | 6,200 | 6,200",
      "계 | 11,200 | 10,700",
    ],
  ]);
});

test("a group of columns that repeats stands below its heads", () => {
  const line =
    "장 소 7월 8월 비고 종수 횟수 종수 횟수 합계 3 7 2 4 가람숲 1 3 1 1 직영 다온 공원 2 4 1 3 〃";
  expect(tablesIn(line)).toEqual([
    [
      "장 소 | 7월 | 7월 | 8월 | 8월",
      "장 소 | 종수 | 횟수 | 종수 | 횟수",
      "합계 | 3 | 7 | 2 | 4",
      "가람숲 | 1 | 3 | 1 | 1",
      "다온 공원 | 2 | 4 | 1 | 3",
    ],
  ]);
});

test("a masked figure keeps its column", () => {
  expect(tablesIn("자치구 교부액 집행액 도봉구 12,000 ******* 양천구 10,500 10,200")).toEqual([
    ["자치구 | 교부액 | 집행액", "도봉구 | 12,000 | *******", "양천구 | 10,500 | 10,200"],
  ]);
});

test.each([
  ["an agenda", "시 간 내 용 10:30~10:40(10`) ○ 인사 10:40~10:55(15`) ○ 보고"],
  ["running text", "올해 3회 열었고 지난해 2회 열었으며 241명이 왔다"],
  [
    "a header that does not fit its rows",
    "구 분 교부액 도봉구 1,000 2,000 3,000 양천구 4,000 5,000 6,000",
  ],
])("%s is no table", (_, line) => {
  expect(tablesIn(line)).toEqual([]);
});

test("names of columns of several words end in what they count", () => {
  const line =
    "교부내역 사업명 예산액 금회 교부액 교부 누계 총계 300 100 200 배움터 200 60 130 나루터 100 40 70";
  expect(tablesIn(line)).toEqual([
    [
      "사업명 | 예산액 | 금회 교부액 | 교부 누계",
      "총계 | 300 | 100 | 200",
      "배움터 | 200 | 60 | 130",
      "나루터 | 100 | 40 | 70",
    ],
  ]);
});

test("a first label of several words, behind headers that are all named", () => {
  const line =
    "사업명 예산현액 집행액 집행잔액 골목 도서관 운영 4,200 4,105 95 환경교육 지원 820 612 208";
  expect(tablesIn(line)).toEqual([
    [
      "사업명 | 예산현액 | 집행액 | 집행잔액",
      "골목 도서관 운영 | 4,200 | 4,105 | 95",
      "환경교육 지원 | 820 | 612 | 208",
    ],
  ]);
});

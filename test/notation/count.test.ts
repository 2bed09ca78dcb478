import { expect, it } from "vitest";
import { countAt, findCounts } from "../../loaders/notation/count";
import { VOCABULARY } from "../passages/vocabulary";
import { whole } from "./whole";

const { units } = VOCABULARY;

const counts = (text: string) =>
  findCounts(text, whole(text), units).map(({ count, unit }) => [count, unit]);

it.each([
  [
    "총 12회 345명",
    [
      [12, "회"],
      [345, "명"],
    ],
  ],
  ["자문15회", [[15, "회"]]],
  [
    "4회/63명",
    [
      [4, "회"],
      [63, "명"],
    ],
  ],
  ["인쇄 138,000부", [[138_000, "부"]]],
  [
    "15개 자치구 2개소 3개",
    [
      [15, "개 자치구"],
      [2, "개소"],
      [3, "개"],
    ],
  ],
  ["참석 21인", [[21, "인"]]],
  ["3월 2회", [[2, "회"]]],
  ["제1회 설명회 2건", [[2, "건"]]],
  ["제19회, 제 3회", []],
  ["월 1회, 주2회, 분기 1회, 분기별 1회, 매월 1회", []],
  ["코로나19 3회의 2회차 12개월 5개년", []],
  ["2.5회 3,4회", []],
  ["3명 × 2회 × 100천원, 50명×2회", []],
  ["회당 20명, 자치구별 2개소, 1인당 3회", []],
  [
    "2만 5천명, 3만부, 5천여명, 1만2,000명",
    [
      [25_000, "명"],
      [30_000, "부"],
      [5000, "명"],
      [12_000, "명"],
    ],
  ],
  ["성과연구1곤", []],
])("%s", (text, expected) => {
  expect(counts(text)).toEqual(expected);
});

it("tells about from at least", () => {
  expect(countAt("40여명", 0, units)).toMatchObject({ approximate: true, openEnded: false });
  expect(countAt("10회 이상", 0, units)).toMatchObject({ approximate: false, openEnded: true });
  expect(countAt("약 40명", 2, units)).toMatchObject({ approximate: true, openEnded: false });
  expect(countAt("40명 내외", 0, units)).toMatchObject({ approximate: true, openEnded: false });
  expect(countAt("최소 10회", 3, units)).toMatchObject({ approximate: false, openEnded: true });
});

it("tells people from things", () => {
  expect(["3명", "3인", "3건"].map((print) => countAt(print, 0, units)?.people)).toEqual([
    true,
    true,
    false,
  ]);
});

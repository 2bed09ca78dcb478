import { expect, it } from "vitest";
import { inlineMarks, leadingMark } from "../../loaders/read/marks";

it.each([
  ["□ 회의개요", 1],
  ["󰏚 회의개요", 1],
  ["?? 회의개요", 1],
  ["○ 일시", 2],
  ["❍일시", 2],
  ["ㅇ 일시", 2],
  ["? 일시", 2],
  ["1. 심의일시 : 10월", 2],
  ["가. 지원근거", 3],
  ["Ⅳ 소요예산", 1],
  ["- 세부", 3],
  ["-> 답변", 3],
  ["· 사업", 4],
  ["① 사업", 4],
  ["※ 불참", 5],
  ["* 참고", 5],
])("%s is of rank %i", (line, rank) => {
  expect(leadingMark(line, 0)?.rank).toBe(rank);
});

it.each(["회의개요", "-3원", "○○○ 주무관", "ㅇㅇ", "왜?"])("%s has no mark", (line) => {
  expect(leadingMark(line, 0)).toBeNull();
});

it("tells where a mark and the words behind it begin", () => {
  expect(leadingMark("  ○  일시", 10)).toEqual({ mark: "○", rank: 2, start: 12, end: 15 });
});

it.each([
  ["󰏚 개요 ○ 일시 : 5월 - 서울시(6)", ["󰏚", "○", "-"]],
  ["접수(14건) · 선정(4건)", []],
  ["마을·주민 2018-2019 10-20", []],
  ["가능한지? 답변", []],
])("the marks in %s", (line, marks) => {
  expect(inlineMarks(line, 0).map(({ mark }) => mark)).toEqual(marks);
});

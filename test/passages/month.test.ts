import { expect, it } from "vitest";
import { periodIn } from "../../loaders/passages/month";

it.each([
  ["7월 횟수", "2019-07", "2019-07"],
  ["12월", "2019-12", "2019-12"],
  ["3분기 참여", "2019-07", "2019-09"],
  ["1/4분기", "2019-01", "2019-03"],
  ["하반기", "2019-07", "2019-12"],
  ["연중", "2019-01", "2019-12"],
])("%s of a year", (header, from, to) => {
  expect(periodIn(header, 2019)).toEqual({ from, to });
});

it("is null where no months are named or the year is not known", () => {
  expect(periodIn("누계", 2019)).toBeNull();
  expect(periodIn("13월", 2019)).toBeNull();
  expect(periodIn("7월", null)).toBeNull();
});

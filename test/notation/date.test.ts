import { describe, expect, it } from "vitest";
import { dateAt, findDates, weekdayOf } from "../../loaders/notation/date";
import { prints, whole } from "./whole";

describe("a date", () => {
  it.each([
    ["2017.5.15.", "2017-05-15"],
    ["2022. 2. 18.", "2022-02-18"],
    ["2017-05-12", "2017-05-12"],
    ["2021년 3월 5일", "2021-03-05"],
    ["’17. 5. 12.", "2017-05-12"],
    ["19.1.29.", "2019-01-29"],
    ["’20, 1월", "2020-01"],
    ["’16. 11월", "2016-11"],
    ["‘18. 3월말", "2018-03"],
    ["`18. 12.", "2018-12"],
    ["2017. 09", "2017-09"],
    ["2021년 2월", "2021-02"],
    ["19. 3월", "2019-03"],
    ["2019. 6월 초순", "2019-06"],
    ["’18.", "2018"],
    ["’1809.22.", "2018-09-22"],
    ["’18.0922.", "2018-09-22"],
    ["’180922", "2018-09-22"],
    ["’18 9.22.", "2018-09-22"],
    ["’18,9,22.", "2018-09-22"],
    ["2018. 9 .22.", "2018-09-22"],
  ])("%s", (print, from) => {
    expect(dateAt(print, 0, null)).toMatchObject({ ...whole(print), from, to: null });
  });

  it("may print its final period twice or not at all", () => {
    expect(["2017.5.15", "2017.5.15.."].map((print) => dateAt(print, 0, null)?.from)).toEqual([
      "2017-05-15",
      "2017-05-15",
    ]);
  });

  it("takes the year of its context, and is no ISO date without one", () => {
    const read = (year: number | null) => dateAt("9월 24일", 0, year);
    expect(read(2020)).toMatchObject({ from: "2020-09-24", printedYear: null });
    expect(read(null)?.from).toBeNull();
  });

  it("has no 31st where the month has none", () => {
    expect(["2020.02.30", "2021.4.31."].map((print) => dateAt(print, 0, null)?.from)).toEqual([
      null,
      null,
    ]);
  });
});

describe("a range of dates", () => {
  it.each([
    ["2021.01~2021.12", "2021-01", "2021-12", false],
    ["2021.1~12월까지", "2021-01", "2021-12", false],
    ["18.08.23~21.08.22", "2018-08-23", "2021-08-22", false],
    ["2021.1.1. ~ 12.31.", "2021-01-01", "2021-12-31", false],
    ["’16. 11월 ~ ’17. 2월", "2016-11", "2017-02", false],
    ["10.12.∼10.13.", "2020-10-12", "2020-10-13", false],
    ["9.24~9.30.", "2020-09-24", "2020-09-30", false],
    ["5월 3일~7일", "2020-05-03", "2020-05-07", false],
    ["2012.08.23~현재", "2012-08-23", null, true],
    ["2012.08.23.~현재까지", "2012-08-23", null, true],
    ["’20. 5. 18.(월). ~ 5. 22.(금)", "2020-05-18", "2020-05-22", false],
    ["2019.3.4.(월)~8.(금)", "2019-03-04", "2019-03-08", false],
    ["2021. 1. ~ 12.", "2021-01", "2021-12", false],
    ["2018.3.2. - 2021.3.1.", "2018-03-02", "2021-03-01", false],
    ["2019. 3. 2.부터 2020. 3. 1.까지", "2019-03-02", "2020-03-01", false],
    ["2019. 3. 2.부터", "2019-03-02", null, true],
    ["3/2~3/15", "2020-03-02", "2020-03-15", false],
    ["’18. ~ ’20.", "2018", "2020", false],
    ["2019. 7월~", "2019-07", null, true],
  ])("%s", (print, from, to, ongoing) => {
    expect(dateAt(print, 0, 2020)).toMatchObject({ ...whole(print), from, to, ongoing });
  });

  it("keeps the weekday of each of its days", () => {
    const date = dateAt("’17. 5. 12.(금) ~ 5. 13.(토)", 0, null);
    expect(date?.weekdays).toEqual([
      { date: "2017-05-12", weekday: "금" },
      { date: "2017-05-13", weekday: "토" },
    ]);
  });
});

describe("dates in running text", () => {
  it.each([
    ["일 시 : ’17. 5. 12.(금) 10:30~13:00", ["’17. 5. 12.(금)"]],
    ["2020년 9월, 2021. 3. 5.(금)", ["2020년 9월", "2021. 3. 5.(금)"]],
    ["5,481,521 2,016.600", []],
    ["1.5배, 2.5%, 1.5억원, 3.5~4.2km", []],
    ["05/15", []],
    ["2018~2020", []],
    ["5/15(금), 1/2", ["5/15(금)"]],
    ["’18년 보조금, 10. 3월 회의", ["3월"]],
  ])("%s", (text, expected) => {
    expect(prints(text, findDates(text, whole(text), 2020))).toEqual(expected);
  });
});

it.each([
  ["2017-05-12", "금"],
  ["2020-02-29", "토"],
  ["2021-01-01", "금"],
])("%s is a %s", (date, weekday) => {
  expect(weekdayOf(date)).toBe(weekday);
});

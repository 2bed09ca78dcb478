import { describe, expect, it } from "vitest";
import { whenAt } from "../../loaders/passages/when";

const whenOf = (print: string, year: number | null = 2014) => {
  const when = whenAt(print, { start: 0, end: print.length }, year);
  return when && [when.from, when.to, print.slice(when.start, when.end)];
};

describe("when something is planned", () => {
  it.each([
    ["1~2월 : 공모", ["2014-01", "2014-02", "1~2월"]],
    ["4 ~ 11월", ["2014-04", "2014-11", "4 ~ 11월"]],
    ["12 월 : 정산", ["2014-12", null, "12 월"]],
    ["2월, 5월, 8월", ["2014-02", "2014-08", "2월, 5월, 8월"]],
    ["’16. 2월 ~ 12월 :", ["2016-02", "2016-12", "’16. 2월 ~ 12월"]],
    ["2023. 2.~11. :", ["2023-02", "2023-11", "2023. 2.~11."]],
    ["2017. 상반기", ["2017-01", "2017-06", "2017. 상반기"]],
    ["3/4분기", ["2014-07", "2014-09", "3/4분기"]],
    ["2021. 3. 6.까지", ["2021-03-06", null, "2021. 3. 6.까지"]],
  ])("%s", (print, wanted) => {
    expect(whenOf(print)).toEqual(wanted);
  });

  it.each(["연중", "공모 및 선정", "12회", "13월", "3명"])("is not said by %s", (print) => {
    expect(whenOf(print)).toBeNull();
  });

  it("has no day where no year is known", () => {
    expect(whenOf("4~6월", null)).toEqual([null, null, "4~6월"]);
  });
});

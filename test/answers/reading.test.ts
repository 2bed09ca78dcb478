import { describe, expect, it } from "vitest";
import { monthsAsked } from "../../src/answers/months.js";
import { isSlipOf } from "../../src/answers/text.js";
import { yearsAsked } from "../../src/answers/years.js";

describe("years of a question", () => {
  it.each([
    ["2031 집행률", [2031]],
    ["２０３１년도의 집행률", [2031]],
    ["’31년 예산", [2031]],
    ["2029년부터 2031년까지", [2029, 2030, 2031]],
    ["2029~2031", [2029, 2030, 2031]],
    ["2029, 2031 예산", [2029, 2031]],
    ["from 2029 to 2030", [2029, 2030]],
    ["작년 예산", [2030]],
    ["재작년과 올해", [2029, 2031]],
    ["last year's budget", [2030]],
    ["최근 3년", [2029, 2030, 2031]],
    ["지난 두 해", [2030, 2031]],
    ["전년보다 줄었나", []],
    ["전년이월", []],
    ["예산 4,066,896천원", []],
  ])("%s", (question, years) => {
    expect(yearsAsked(question, 2031).years).toEqual(years);
  });

  it("tell how a relative one was read, and none where the sources have no year", () => {
    expect(yearsAsked("작년에 왜", 2031).relative).toEqual([
      { words: "작년", from: 2030, to: 2030 },
    ]);
    expect(yearsAsked("작년에 왜", null).years).toEqual([]);
    expect(yearsAsked("최근 집행률", 2031)).toMatchObject({ years: [], latest: "최근" });
  });
});

describe("months of a question", () => {
  it.each([
    ["1월과 2월에 얼마", [1, 2]],
    ["1~3월", [1, 2, 3]],
    ["하반기 일정", [7, 8, 9, 10, 11, 12]],
    ["planned for March", [3]],
  ])("%s", (question, months) => {
    expect(monthsAsked(question).months).toEqual(months);
  });
});

describe("a slip of the hand", () => {
  it("is one letter of a syllable, and none of a short word", () => {
    expect(isSlipOf("에산", "예산")).toBe(true);
    expect(isSlipOf("buget", "budget")).toBe(true);
    expect(isSlipOf("교통", "교육")).toBe(false);
    expect(isSlipOf("돈", "동")).toBe(false);
  });
});

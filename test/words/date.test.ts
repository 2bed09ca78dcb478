import { describe, expect, it } from "vitest";
import { date, monthShort, years, withDates, withDays } from "../../src/words/date.js";
import { list, yearList } from "../../src/words/list.js";

describe("dates", () => {
  it("writes days, months and years", () => {
    expect(date("2017-05-12", "ko")).toBe("2017년 5월 12일(금)");
    expect(date("2017-05-12", "en")).toBe("Fri 12 May 2017");
    expect(date("2021-02", "ko")).toBe("2021년 2월");
    expect(date("2021", "en")).toBe("2021");
    expect(monthShort("2021-02", "ko")).toBe("2021.2.");
    expect(() => date("17. 5. 12.", "ko")).toThrow("not an ISO date: 17. 5. 12.");
  });

  it("tells ISO days in what was reckoned, and leaves numbers alone", () => {
    expect(withDates("≥ 2021-01", "ko")).toBe("2021년 1월 이후");
    expect(withDates("1,667 = 2,035 · 2021-01–2021-12", "en")).toBe(
      "1,667 = 2,035 · January–December 2021",
    );
    expect(withDates("≥ 95% · 5523-2017-13", "en")).toBe("≥ 95% · 5523-2017-13");
    expect(withDates("2017-05-12 (금)", "ko")).toBe("2017년 5월 12일(금)");
    expect(withDays("보도자료(2018-12-31)", "ko")).toBe("보도자료(2018년 12월 31일)");
  });

  it("spans years and joins lists", () => {
    expect(years([2019, 2017, 2018], "ko")).toBe("2017–2019년");
    expect(years([2021], "en")).toBe("2021");
    expect(list(["교육", "회의"], "ko")).toBe("교육과 회의");
    expect(list(["a", "b", "c"], "en")).toBe("a, b and c");
    expect(yearList([2023, 2013, 2015, 2017, 2016, 2018, 2020, 2021], "ko")).toBe(
      "2013년, 2015–2018년, 2020년, 2021년, 2023년",
    );
    expect(yearList([2020, 2024], "ko")).toBe("2020년과 2024년");
    expect(yearList([2013, 2015, 2016, 2017], "en")).toBe("2013 and 2015–2017");
  });
});

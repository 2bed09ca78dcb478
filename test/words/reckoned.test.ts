import { expect, it } from "vitest";
import { unspaced } from "../../src/words/letterspaced.js";
import { met, reckoned } from "../../src/words/reckoned.js";

it("says bounds and parts in words, and leaves sums as they are", () => {
  expect(reckoned("≥ 10:40", "ko")).toBe("10:40 이후");
  expect(reckoned("≤ 13:00", "en")).toBe("13:00 or earlier");
  expect(reckoned("≥ 95%", "en")).toBe("at least 95%");
  expect(reckoned("≥ 2021-01", "ko")).toBe("2021년 1월 이후");
  expect(reckoned("6 + 18 = 24", "ko")).toBe("6 + 18 = 24");
  expect(met("1,043 / 1,100", "ko")).toBe("1,100 가운데 1,043");
  expect(met("05/15", "ko")).toBe("05/15");
});

it("joins the letters of a heading that is set apart, and no words", () => {
  expect(unspaced("기 타")).toBe("기타");
  expect(unspaced("등 등록")).toBe("등 등록");
});

import { expect, it } from "vitest";
import { claimed } from "../../src/words/bound.js";

it("says in words what a check writes", () => {
  expect(claimed("≥ 2021-01", "", "ko")).toBe("2021년 1월 이후");
  expect(claimed("≤ 2021-12", "", "en")).toBe("December 2021 or earlier");
  expect(claimed("≥ 10:50", "", "en")).toBe("10:50 or later");
  expect(claimed("≥ 95%", "", "ko")).toBe("95% 이상");
  expect(claimed("6 + 18 = 24", "명", "ko")).toBe("6 + 18 = 24명");
  expect(claimed("26", "명", "en")).toBe("26 people");
});

it("leaves alone what is printed otherwise", () => {
  expect(claimed("2020.02~2021.12 (동네책방)", "천원", "ko")).toBe("2020.02~2021.12 (동네책방)");
  expect(claimed("1,234", "천원", "ko")).toBe("1,234");
  expect(claimed("20명 = 명", "", "en")).toBe("20명 = 명");
});

import { describe, expect, test } from "vitest";
import { headingId } from "../../loaders/site/heading-ids";
import { finishPage } from "../../loaders/site/html";

describe("finishPage", () => {
  const page =
    '<html><meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">';

  test("says the page's language", () => {
    expect(finishPage(page, "budget.html")).toContain('<html lang="ko">');
    expect(finishPage(page, "en/budget.html")).toContain('<html lang="en">');
  });

  test("lets readers enlarge the page", () => {
    expect(finishPage(page, "budget.html")).not.toContain("maximum-scale");
  });
});

describe("headingId", () => {
  test("keeps Korean words", () => {
    expect(headingId("2021년 예산, 무엇에?", new Set())).toBe("2021년-예산-무엇에");
  });

  test("numbers a heading that comes again", () => {
    const taken = new Set<string>();
    expect([1, 2, 3].map(() => headingId("예산", taken))).toEqual(["예산", "예산-2", "예산-3"]);
  });
});

import { expect, it } from "vitest";
import { cellText, headText } from "../../src/figures/output/table.js";
import type { Column } from "../../src/figures/figure.js";

const column = (key: string, format: Column["format"]): Column => ({
  key,
  words: { ko: key, en: key },
  format,
});

it("shows exact values, and words where the sources say nothing", () => {
  const row = {
    value: 4_066_896_000,
    year: 2021,
    rate: 94.05,
    phase: "executed",
    from: "2021-02",
    present: false,
    topics: ["안내", "토의"],
    none: null,
  };
  expect(cellText(row, column("value", "won"), "ko")).toBe("4,066,896,000");
  expect(cellText(row, column("year", "year"), "ko")).toBe("2021");
  expect(cellText(row, column("rate", "percent"), "en")).toBe("94.05");
  expect(cellText(row, column("phase", "phase"), "ko")).toBe("집행액");
  expect(cellText(row, column("from", "month"), "ko")).toBe("2021년 2월");
  expect(cellText(row, column("present", "text"), "en")).toBe("no");
  expect(cellText(row, column("topics", "text"), "ko")).toBe("안내, 토의");
  expect(cellText(row, column("none", "text"), "ko")).toBe("–");
  expect(headText(column("value", "won"), "ko")).toBe("value (원)");
  expect(headText(column("year", "year"), "ko")).toBe("year");
  expect(cellText({ value: null }, column("value", "won"), "ko")).toBe("자료에 없음");
});

import { expect, it } from "vitest";
import { conversion } from "../../loaders/publish/evidence/conversion";

it.each([
  ["5,481,521", 5_481_521_000, "천원", "5,481,521천원 = 5,481,521 × 1,000원 = 5,481,521,000원"],
  ["Δ1,129", -1_129_000, "천원", "Δ1,129천원 = −1,129 × 1,000원 = −1,129,000원"],
  ["1.5억원", 150_000_000, "억원", "1.5억원 = 1.5 × 100,000,000원 = 150,000,000원"],
  ["2억 4천만원", 240_000_000, "원", "2억 4천만원 = 240,000,000원"],
  ["301,400,000원", 301_400_000, "원", null],
  ["301,400", null, null, null],
])("%s is told as won", (asWritten, value, unit, told) => {
  expect(conversion(asWritten, value, unit)).toBe(told);
});

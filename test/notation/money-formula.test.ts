import { expect, test } from "vitest";
import { moneyAt } from "../../loaders/notation/money";
import { productOf } from "../../loaders/notation/money-formula";

function productIn(text: string) {
  const start = /\d[\d,]*[천만백억]*원/u.exec(text)?.index ?? 0;
  const money = moneyAt(text, start);
  return money && productOf(text, money);
}

test.each([
  ["100,000원 × 8명 × 12회", 9_600_000],
  ["80,000,000원*8개소", 640_000_000],
  ["60,000,000원×5개 권역", 300_000_000],
  ["12명 × 3,000천원 × 12월 = 432,000천원", 432_000_000],
  ["3명 × 7회 × 100천원", 2_100_000],
  ["1,000천원 × 80%", 800_000],
  ["200천원 x 1.5배 = 300천원", 300_000],
  ["1,000천원", null],
  ["1,000천원 × 3명 + 500천원", null],
  ["(500천원 + 100천원) × 12월", null],
  ["1,000천원 × 3명\n- 1 -", 3_000_000],
])("%s", (text, product) => {
  expect(productIn(text)).toBe(product);
});

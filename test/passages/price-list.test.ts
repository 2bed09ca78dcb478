import { expect, test } from "vitest";
import { namesOfPrices } from "../../loaders/passages/price-list";

/** The names of the prices of a passage, whose prices are all its sums in 원. */
function namesIn(plain: string) {
  const prints = [...plain.matchAll(/[\d,]+원/gu)].map(({ 0: print, index }) => ({
    start: index,
    end: index + print.length,
    isPrice: true,
  }));
  const names = namesOfPrices(plain, { start: 0, end: plain.length }, prints);
  return names.map((name) => name && plain.slice(name.start, name.end));
}

test.each([
  ["현수막 100,000원×26개, 리플릿 500원×2,000부", ["현수막", "리플릿"]],
  ["홍보물 제작 (현수막 100,000원×26개, 리플릿 500원×2,000부)", ["현수막", "리플릿"]],
  ["- 큰 방 200원 × 2개소 / 작은 방 100원 × 3개소", ["큰 방", "작은 방"]],
  ["강사 2명×100원, 보조 3명×50원", ["강사", "보조"]],
  ["현수막 100원×26개=2,600 리플릿 500원×2부=1,000", ["현수막", "리플릿"]],
  // One thing at two prices has one name, and so has one price.
  ["다과 5,000원×40명, 3,000원×20명", [null, null]],
  ["다과 5,000원×40명×11회", [null]],
])("%s", (plain, expected) => {
  expect(namesIn(plain)).toEqual(expected);
});

import fc from "fast-check";
import { expect, it, test } from "vitest";
import { gluedAt } from "../../loaders/notation/number-glued";

const partsOf = (text: string) =>
  gluedAt(text, 0)?.map(({ start, end }) => text.slice(start, end)) ?? null;

test.each([
  ["612,300612,300,000원", ["612,300", "612,300,000"]],
  ["4,4804,480,000원", ["4,480", "4,480,000"]],
  ["84,00084,000,000", ["84,000", "84,000,000"]],
  ["46,0000원", ["46,000", "0"]],
  ["300,000△18,000", ["300,000", "△18,000"]],
  ["742,300690,15052,150", ["742,300", "690,150", "52,150"]],
  ["612,300,000원", null],
  ["1234567", null],
  ["12,34", null],
  ["1234,567", null],
  ["5,196,35", null],
  ["12,3450,123", null],
])("%s", (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

it("gives back what was glued, whatever it is", () => {
  const sums = fc.array(fc.integer({ min: 1000, max: 999_999_999 }), {
    minLength: 2,
    maxLength: 5,
  });
  fc.assert(
    fc.property(sums, (values) => {
      const prints = values.map((value) => value.toLocaleString("en-US"));
      expect(partsOf(prints.join(""))).toEqual(prints);
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Claim, numbersIn } from "../../loaders/passages/numbers";
import { contextOf } from "./document";

const pieces = fc.constantFrom(
  "1",
  "9",
  "2021",
  ",",
  ".",
  "~",
  "-",
  ":",
  "(",
  ")",
  "Δ",
  "원",
  "천원",
  "회",
  "명",
  "제",
  "조",
  "년",
  "월",
  "󰏚",
  "○",
  " ",
  "\n",
  "\t",
  "가",
  "<li>",
  "&nbsp;",
  "%",
  "금일백원",
  "5,481,521",
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 80 }),
);

test("every digit of any text has exactly one fate", () => {
  fc.assert(
    fc.property(text, (written) => {
      const numbers = numbersIn(contextOf(written), []);
      const letters = Array.from(written);
      const fates = letters.map(() => 0);
      for (const { span, asWritten } of numbers) {
        expect(letters.slice(span.start, span.end).join("")).toBe(asWritten);
        for (let at = span.start; at < span.end; at += 1) fates[at] = (fates[at] ?? 0) + 1;
      }
      letters.forEach((letter, at) => {
        if (/\d/u.test(letter)) expect(fates[at]).toBe(1);
        else expect(fates[at]).toBeLessThanOrEqual(1);
      });
    }),
  );
});

test("a numeral belongs to the facts that were read from it, and else to those it stands in", () => {
  const context = contextOf("합계 5,481,521 그리고 제3회 모임 12명");
  const claim = (id: string, start: number, end: number, role: Claim["role"]): Claim => ({
    fact: { id },
    span: context.evidence.span({ start, end }),
    role,
  });
  const numbers = numbersIn(context, [claim("sum", 3, 12, "amount"), claim("words", 13, 28, null)]);
  expect(numbers.map(({ asWritten, role, facts }) => [asWritten, role, facts])).toEqual([
    ["5,481,521", "amount", ["sum"]],
    ["3", "ordinal", ["words"]],
    ["12명", "count", ["words"]],
  ]);
});

test.each([
  ["2017.5.15.", "date"],
  ["10:30~13:00", "time"],
  ["Δ22%", "percentage"],
  ["서울특별시 조례 제10조", "article"],
  ["지역과-5523", "identifier"],
  ["- 2 -", "page"],
  ["1.98 MB", "quantity"],
  ["2018년도", "year"],
  ["90분", "duration"],
  ["(x448,000) 1", "placeholder"],
  ["(201-01)", "code"],
  ["코로나19", "name"],
  ['<p class="a1">', "markup"],
  ["알 수 없는 77", "unexplained"],
])("the numeral of %s is of role %s", (written, role) => {
  expect(numbersIn(contextOf(written), [])[0]?.role).toBe(role);
});

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
  ["찬성 6, 반대 1, 기권 0", "count"],
  ["(1인당 지급)", "quantity"],
  ["지상 1~2층", "quantity"],
  ["우 00000 서울특별시", "code"],
  ["나래로 27 (다온동)", "identifier"],
  ["119에 알림", "identifier"],
  ["접수번호 1AA-2104-0000000", "identifier"],
  ["부분공개(5,6)", "article"],
  ["모집 10~15명", "count"],
  ["307 민간이전", "code"],
  ["인쇄물 1식", "quantity"],
  ["사업 A-1234-05", "code"],
  ["사업코드 1234-567", "code"],
  ["자원봉사 4,000시간", "duration"],
  ["사업개요 ······ 3", "page"],
  ["사업개요 … … 3", "page"],
  ["20190305_계획", "date"],
  ["1,000~2,000원", "amount"],
  ["계좌 000-00-000000", "identifier"],
  ["알 수 없는 77", "unexplained"],
])("the numeral of %s is of role %s", (written, role) => {
  expect(numbersIn(contextOf(written), [])[0]?.role).toBe(role);
});

/** Numeral and role of every number of a document. */
const roles = (text: string) =>
  numbersIn(contextOf(text), []).map(({ asWritten, role }) => `${asWritten} ${role}`);

test("numbers in front of headings, rows and pages are no facts", () => {
  expect(roles("1 개요\n\n가나다\n\n2 결과\n\n라마바\n")).toEqual(["1 ordinal", "2 ordinal"]);
  expect(roles("연번\t단체\t평점\n1\t가나\t87\n2\t다라\t90\n")).toEqual([
    "1 ordinal",
    "87 quantity",
    "2 ordinal",
    "90 quantity",
  ]);
  expect(roles("품명\t수량\n의자\t20\n책상\t10\n")).toEqual(["20 quantity", "10 quantity"]);
  expect(roles("구분\t달성률(%)\n참여\t84.6\n")).toEqual(["84.6 percentage"]);
  expect(roles("목 차 Ⅰ. 개요 1 Ⅱ. 예산 4 Ⅲ. 일정 5 끝")).toEqual(["1 page", "4 page", "5 page"]);
});

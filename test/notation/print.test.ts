import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCounts } from "../../loaders/notation/count";
import { findDates } from "../../loaders/notation/date";
import { findMoney, hangulMoneyAt, moneyAt, numeralAt } from "../../loaders/notation/money";
import { findTimes } from "../../loaders/notation/time";
import { VOCABULARY } from "../passages/vocabulary";
import { whole } from "./whole";

const grouped = (value: number) => value.toLocaleString("en-US");
const printOf = fc.constantFrom(grouped, String);

const UNITS = [
  ["원", 1],
  ["천원", 1e3],
  ["만원", 1e4],
  ["백만원", 1e6],
  ["억원", 1e8],
  ["십억원", 1e9],
  ["조원", 1e12],
] as const;
const BIGS = [
  ["조", 1e12],
  ["억", 1e8],
  ["만", 1e4],
  ["", 1],
] as const;
const DIGITS = " 일이삼사오육칠팔구";

/** 1조 2,340억 5만 6원 */
function compound(won: number): string {
  const terms = BIGS.flatMap(([name, factor], index) => {
    const above = BIGS[index - 1]?.[1] ?? Infinity;
    const count = Math.floor((won % above) / factor);
    return count > 0 ? [`${grouped(count)}${name}`] : [];
  });
  return `${terms.join(" ")}원`;
}

/** 일조이천삼백사십억오만육원 */
function inHangul(won: number): string {
  const four = (value: number) =>
    [..."천백십", ""]
      .map((name, index) => [Math.floor(value / 10 ** (3 - index)) % 10, name] as const)
      .map(([digit, name]) => (digit > 0 ? `${DIGITS.charAt(digit)}${name}` : ""))
      .join("");
  return `${BIGS.map(([name, factor]) => [Math.floor(won / factor) % 1e4, name] as const)
    .map(([count, name]) => (count > 0 ? `${four(count)}${name}` : ""))
    .join("")}원`;
}

const won = fc.integer({ min: 1, max: 9_999_999_999_999 });

describe("what is printed is read again", () => {
  it("a sum in any unit that can print it, with its sign", () => {
    fc.assert(
      fc.property(
        won,
        fc.constantFrom(...UNITS),
        printOf,
        fc.boolean(),
        (count, unit, print, less) => {
          const [name, factor] = unit;
          const krw = (count % Math.floor(Number.MAX_SAFE_INTEGER / factor)) * (less ? -1 : 1);
          const text = `${less ? "△" : ""}${print(Math.abs(krw))}${name}`;
          expect(moneyAt(text, 0)).toEqual({
            ...whole(text),
            krw: krw === 0 ? 0 : krw * factor,
            unit: name,
          });
        },
      ),
    );
  });

  it("a sum with all its scales, and in Hangul", () => {
    fc.assert(
      fc.property(won, (krw) => {
        expect(moneyAt(compound(krw), 0)?.krw).toBe(krw);
        expect(hangulMoneyAt(`금${inHangul(krw)}`, 0)?.krw).toBe(krw);
      }),
    );
  });

  it("each of the sums side by side in a line", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(won, fc.boolean()), { maxLength: 5 }), (sums) => {
        const text = sums
          .map(([krw, one]) => (one ? `${grouped(krw)}원` : compound(krw)))
          .join(", ");
        expect(findMoney(text, whole(text)).map(({ krw }) => krw)).toEqual(
          sums.map(([krw]) => krw),
        );
      }),
    );
  });

  it("a signed numeral, with a mark or in parentheses", () => {
    fc.assert(
      fc.property(won, printOf, (value, print) => {
        const prints = ["Δ", "▲", "−", "-"].map((mark) => `${mark}${print(value)}`);
        for (const text of [...prints, `(${print(value)})`])
          expect(numeralAt(text, 0)).toEqual({ ...whole(text), value: -value });
      }),
    );
  });

  it("a day in every printed style", () => {
    const day = fc.date({
      min: new Date("2013-01-01"),
      max: new Date("2029-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y, m, d] = iso.split("-").map(Number) as [number, number, number];
        const short = String(y).slice(2);
        const styles = [
          `${String(y)}.${String(m)}.${String(d)}.`,
          `${String(y)}. ${String(m)}. ${String(d)}.`,
          `’${short}. ${String(m)}. ${String(d)}.`,
          `${short}.${String(m)}.${String(d)}.`,
          `${String(y)}년 ${String(m)}월 ${String(d)}일`,
          `${String(m)}월 ${String(d)}일`,
          iso,
        ];
        for (const text of styles)
          expect(findDates(`(${text})`, whole(`(${text})`), y)).toMatchObject([
            { start: 1, end: text.length + 1, from: iso, to: null },
          ]);
      }),
    );
  });

  it("a count with any counter", () => {
    const { units } = VOCABULARY;
    const counter = fc.constantFrom(...units.counters, ...units.people);
    fc.assert(
      fc.property(fc.nat(999_999), printOf, counter, (count, print, unit) => {
        const text = `운영(${print(count)}${unit})`;
        expect(findCounts(text, whole(text), units)).toMatchObject([{ count, unit }]);
      }),
    );
  });

  it("a range of times with its minutes", () => {
    const clock = (minute: number) =>
      [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");
    fc.assert(
      fc.property(fc.nat(1439), fc.nat(1439), fc.constantFrom("~", " ∼ "), (from, to, until) => {
        const minutes = Math.abs(to - from);
        const text = `${clock(from)}${until}${clock(to)}(${String(minutes)}\`)`;
        expect(findTimes(text, whole(text))).toEqual([
          { ...whole(text), from: clock(from), to: clock(to), minutes },
        ]);
      }),
    );
  });
});

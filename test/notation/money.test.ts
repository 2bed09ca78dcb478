import { describe, expect, it } from "vitest";
import {
  cellMoneyAt,
  findMoney,
  hangulMoneyAt,
  moneyAt,
  moneyUnitIn,
  numeralAt,
  wholeWon,
} from "../../loaders/notation/money";
import { prints, whole } from "./whole";

describe("a sum with its unit", () => {
  it.each([
    ["301,400,000원", 301_400_000, "원"],
    ["5,218,436천원", 5_218_436_000, "천원"],
    ["15만원", 150_000, "만원"],
    ["1,500백만원", 1_500_000_000, "백만원"],
    ["12십억원", 12_000_000_000, "십억원"],
    ["3.5억원", 350_000_000, "억원"],
    ["2억 4천만원", 240_000_000, "원"],
    ["2천5백만원", 25_000_000, "원"],
    ["10만 5천원", 105_000, "원"],
    ["34조 8,369억원", 34_836_900_000_000, "원"],
    ["금1,814,505원", 1_814_505, "원"],
    ["0원", 0, "원"],
  ])("%s", (print, krw, unit) => {
    expect(moneyAt(print, 0)).toEqual({ ...whole(print), krw, unit });
  });

  it.each(["Δ", "∆", "△", "▲", "▽", "▼", "−", "–", "-", "Δ "])("%s makes it negative", (sign) => {
    expect(moneyAt(`${sign}1,129,462천원`, 0)?.krw).toBe(-1_129_462_000);
    expect(numeralAt(`${sign}1,129,462`, 0)?.value).toBe(-1_129_462);
  });

  it("is none without a unit, and none that is no whole number of won", () => {
    expect(["1,000", "12.5원", "9,999,999,999조원"].map((print) => moneyAt(print, 0))).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("a bare numeral", () => {
  it.each([
    ["5,196,358", 5_196_358],
    ["(250,000)", -250_000],
    ["+12", 12],
    ["94.05", 94.05],
    ["1971", 1971],
    ["1,23", 1],
  ])("%s", (print, value) => {
    expect(numeralAt(print, 0)?.value).toBe(value);
  });

  it("is none where a dash or words stand", () => {
    expect(["-", "없음", "", "(x-)"].map((print) => numeralAt(print, 0))).toEqual(
      Array.from({ length: 4 }, () => null),
    );
  });
});

it.each([
  ["금일백팔십일만사천오백오원", 1_814_505],
  ["일금 삼억이천만원", 320_000_000],
  ["금삼십만원", 300_000],
  ["천이백원", 1200],
])("Hangul: %s", (print, krw) => {
  expect(hangulMoneyAt(print, 0)).toEqual({ ...whole(print), krw, unit: "원" });
});

describe("sums in running text", () => {
  it.each([
    ["시비 2억 4천만원, 구비 1,000천원", ["2억 4천만원", "1,000천원"]],
    ["정원 12 300,000원", ["300,000원"]],
    ["5억 3억원", ["3억원"]],
    ["25,000원 × 20개소 = 500,000원", ["25,000원", "500,000원"]],
    ["제3회 12명 참석", []],
    ["감액 △3,500천원", ["△3,500천원"]],
    ["가-3원 나 -3원", ["3원", "-3원"]],
  ])("%s", (text, expected) => {
    expect(prints(text, findMoney(text, whole(text)))).toEqual(expected);
  });

  it("are sought in the given range only", () => {
    const text = "1원 2원 3원";
    expect(prints(text, findMoney(text, { start: 3, end: 5 }))).toEqual(["2원"]);
  });
});

it.each([
  ["단위 : 천원, %", "천원", 1000],
  ["교부액(원)", "원", 1],
  ["단위:백만원", "백만원", 1_000_000],
  ["십억원", "십억원", 1_000_000_000],
])("the unit in %s", (words, unit, factor) => {
  expect(moneyUnitIn(words)).toEqual({ unit, factor });
});

it("names no unit where none stands", () => {
  expect(moneyUnitIn("단위 : 명, %")).toBeNull();
});

it.each([0.5, 1_000.01, Number.MAX_SAFE_INTEGER + 1, Number.NaN, Infinity])(
  "%s is no whole number of won",
  (value) => {
    expect(() => wholeWon(value)).toThrow(`not a whole number of won: ${String(value)}`);
  },
);

it("takes the error of arithmetic, not of the print", () => {
  expect([wholeWon(0.1 * 3 * 10), Object.is(wholeWon(-0), 0)]).toEqual([3, true]);
});

describe("a sum that fills a cell", () => {
  it.each([
    ["(55,500천원)", -55_500_000],
    ["(55,500)천원", -55_500_000],
    ["55,500천원", 55_500_000],
  ])("%s", (print, krw) => {
    expect(cellMoneyAt(print, 0)).toEqual({ ...whole(print), krw, unit: "천원" });
  });
});

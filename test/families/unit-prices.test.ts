import { expect, test } from "vitest";
import { check } from "../../loaders/checks/run";
import { VOCABULARY } from "../passages/vocabulary";
import { factsOf } from "./show";

const PLAN =
  "결재문서\n\n가상잔치 추진계획\n\n문서번호 가상과-3 결재일자 2018.4.20. 공개여부 공개\n\n";
const SHEET = "2018년도 예산 사업설명서\n\n가상배움터 운영\n\n예산 설명\n\n산출근거\n";

/** Path, label, phase and won of the sums below a head. */
const sumsOf = (text: string) =>
  factsOf(text).amounts.map(({ path, label, phase, amountKrw }) => [
    path.slice(1).join(" › "),
    label,
    phase,
    amountKrw,
  ]);

const LIST = "홍보물 제작 (현수막 100,000원×26개, 리플릿 500원×2,000부)";

test("prices of one cell have each its own name, below what the cell names", () => {
  const text = `${PLAN}□ 예산내역\n(단위 : 천원)\n구분\t산출내역\t금액\n홍보물\t현수막 100,000원×26개, 리플릿 500원×2,000부\t3,600\n다과\t5,000원×40명×11회\t2,200\n`;
  expect(sumsOf(text)).toEqual([
    ["홍보물", "현수막", "unit-price", 100_000],
    ["홍보물", "리플릿", "unit-price", 500],
    ["", "홍보물", "breakdown", 3_600_000],
    ["", "다과", "unit-price", 5000],
    ["", "다과", "breakdown", 2_200_000],
  ]);
  expect(check(factsOf(text), VOCABULARY).findings).toEqual([]);
});

test("a label is not cut at the parenthesis that its prices stand in", () => {
  const sheet = `${SHEET}과목구분\t2018년 예산내역\t\n사무관리비\t○ ${LIST}\t3,600천원\n`;
  const listed = `${PLAN}□ 소요예산 : 3,600천원\n ○ ${LIST}\n`;
  for (const text of [sheet, listed]) {
    const prices = factsOf(text).amounts.filter(({ phase }) => phase === "unit-price");
    expect(prices.map(({ path, label }) => [path.at(-1), label])).toEqual([
      ["홍보물 제작", "현수막"],
      ["홍보물 제작", "리플릿"],
    ]);
  }
  expect(sumsOf(sheet)).toContainEqual(["사무관리비", "홍보물 제작", "breakdown", 3_600_000]);
});

test("a column of prices right of the sums, and prices in formulas beside several sums, are read", () => {
  const right = `${PLAN}□ 산출내역\n(단위 : 천원)\n구분\t산출내역\t금액\t단가\n강사비\t26회×2명\t2,600\t50\n다과\t500원×2,000명\t1,000\t0.5\n`;
  expect(sumsOf(right).filter(([, , phase]) => phase === "unit-price")).toEqual([
    ["", "강사비", "unit-price", 50_000],
    ["", "다과", "unit-price", 500],
  ]);
  const table =
    "(단위 : 천원)\n구분\t산출내역\t시비\t구비\t계\n강사비\t100,000원×26회\t1,600\t1,000\t2,600\n다과\t500원×2,000명\t500\t500\t1,000\n";
  for (const text of [`${PLAN}□ 산출내역\n${table}`, `${SHEET}${table}`]) {
    const sums = sumsOf(text);
    expect(sums.filter(([, , phase]) => phase === "unit-price").map((sum) => sum.slice(1))).toEqual(
      [
        ["강사비", "unit-price", 100_000],
        ["다과", "unit-price", 500],
      ],
    );
    expect(sums.filter(([, , phase]) => phase === "funding")).toHaveLength(4);
  }
});

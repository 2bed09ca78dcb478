import { describe, expect, it } from "vitest";
import { factsOf } from "./show";

const NAMED = "2016년도 예산 사업설명서\n\n사업명 : 골목 도서관 운영\n부서명 : 가상국 가상과\n\n";

/** The sums of an invented sheet: label, year, phase, whole won. */
const sumsOf = (text: string, path?: string) =>
  factsOf(text, path).amounts.map(({ label, fiscalYear, phase, amountKrw }) => [
    label,
    fiscalYear,
    phase,
    amountKrw,
  ]);

describe("the year that a sheet budgets", () => {
  const SIGNS = "사업비 산출근거 결산현황 추진실적 사업담당자";
  it.each([
    [
      "a comparison of years",
      "□ 근거\n- 조례 제5조(2011.3.22. 개정)\n\n□ 예산 비교 (단위 : 원)\n과목\t2014년도\t2015년도\t증 감\n계\t100\t120\t20\n",
      2015,
    ],
    ["two digits", "□ 예산\n- ’14년 예산안 : 300천원\n", 2014],
    [
      "the heading of its plan",
      "□ 경위\n- 2012. 5. 공모\n\n□ 2013년 추진계획\n- 3월 : 공모\n",
      2013,
    ],
  ])("is told by %s", (_, text, year) => {
    expect(factsOf(`예산 사업설명서\n\n${text}\n${SIGNS}`).source.fiscalYear).toBe(year);
  });
});

describe("the name of a project", () => {
  it("stands behind its label in the line of the paper's name", () => {
    const line =
      "2016년 세부사업설명서 세부사업명 : 골목 도서관 운영 소관부서 : 가상국 가상과 1. 사업개요 가. 사업목적 : 책을 가까이 두어 동네의 배움을 이어 감 나. 사업비 : 3백만원\n";
    expect(factsOf(line).source).toMatchObject({ programme: "골목 도서관 운영", bureau: "가상국" });
  });

  it.each([
    [
      "a heading below the paper's own name",
      "# 세부사업설명서\n\n## 골목 도서관 운영\n\n### 사업개요\n",
    ],
    ["brackets", "2016년도 성과계획서\n\n[단위사업] 독서 진흥\n[세부사업] 골목 도서관 운영\n"],
  ])("stands in %s", (_, text) => {
    expect(factsOf(text, "sheet.md").source).toMatchObject({
      title: "골목 도서관 운영",
      programme: "골목 도서관 운영",
    });
  });

  it("is not the heading of a part", () => {
    const { source } = factsOf(
      "# 세부사업설명서\n\n## 사업개요\n\n- 사업기간 : 2016년\n",
      "sheet.md",
    );
    expect(source.programme).toBeNull();
  });
});

describe("sums by the months of a year", () => {
  it("have no label but their column's, the total first", () => {
    const rows = "계\t1/4분기\t2/4분기\t하반기\n900\t300\t-\t600\n";
    expect(sumsOf(`${NAMED}□ 분기별 집행계획 (단위 : 천원)\n\n${rows}`)).toEqual([
      ["계", 2016, "planned", 900_000],
      ["1/4분기", 2016, "planned", 300_000],
      ["하반기", 2016, "planned", 600_000],
    ]);
  });

  it("stand in the years of an investment plan up to what comes after", () => {
    const rows = "구분\t계\t기투자\t2016년\t2017년 이후\n시비\t900\t100\t300\t500\n";
    const sums = sumsOf(`${NAMED}□ 연차별 투자계획 (단위 : 천원)\n\n${rows}`);
    expect(sums.map(([, year, , krw]) => [year, krw])).toEqual([
      [2016, 900_000],
      [2016, 100_000],
      [2016, 300_000],
      [2017, 500_000],
    ]);
  });
});

it("reads a schedule whose periods stand first", () => {
  const rows =
    "추진시기\t세부내용\t집행계획액(천원)\n1월~2월\t공모 및 심사\t200\n11월\t축제 개최\t700\n";
  const { schedule } = factsOf(`${NAMED}□ 향후 추진일정\n\n${rows}`);
  expect(schedule.map(({ label, from, to, amountKrw }) => [label, from, to, amountKrw])).toEqual([
    ["공모 및 심사", "2016-01", "2016-02", 200_000],
    ["축제 개최", "2016-11", "2016-11", 700_000],
  ]);
});

it.each(["전년대비 증감", "증△감"])("gives a change the year of the sheet: %s", (header) => {
  const rows = `구분\t2015예산\t2016예산\t${header}\n계\t100\t120\t20\n`;
  expect(sumsOf(`${NAMED}□ 예산 (단위 : 천원)\n\n${rows}`).at(-1)).toEqual([
    "계",
    2016,
    "change",
    20_000,
  ]);
});

it("takes the year of sums from the parenthesis of their head", () => {
  const text = `${NAMED}□ 추진실적\n ○ 집행실적(’15.12월말) : 예산현액 520백만원, 집행액 498백만원\n`;
  expect(sumsOf(text).map(([, year]) => year)).toEqual([2015, 2015]);
});

it("ends a list of a calculation basis with a total that has no mark", () => {
  const text = `${NAMED}□ 2016년 사업비 산출근거\n - 강사료 200천원×10회 = 2,000천원\n - 홍보 500천원\n 합 계 2,500천원\n`;
  expect(sumsOf(text)).toEqual([
    ["강사료", 2016, "unit-price", 200_000],
    ["강사료", 2016, "breakdown", 2_000_000],
    ["홍보", 2016, "breakdown", 500_000],
    ["합 계", 2016, "breakdown", 2_500_000],
  ]);
});

import { expect, test } from "vitest";
import { readHeadingSums, readSums } from "../../loaders/passages/sums";
import { contextOf, lastSection } from "./document";

/** The sums of one line of text, in short. */
function sumsOf(line: string) {
  const context = contextOf(line);
  const section = lastSection(context);
  return section.blocks
    .flatMap((block) => readSums(context, section, block))
    .map(({ label, amountKrw, phase, fiscalYear, asWritten, also }) => ({
      label,
      amountKrw,
      phase,
      fiscalYear,
      asWritten,
      also: also.map((twin) => twin.asWritten),
    }));
}

const sum = { phase: null, fiscalYear: 2021, also: [] };

test.each([
  ["○ 회의비 : 180천원", [{ ...sum, label: "회의비", amountKrw: 180_000, asWritten: "180천원" }]],
  [
    "○ 설계비 1,850만원(2019년 예산), 공사비 2억 4천만원(2020년 예산)",
    [
      {
        ...sum,
        label: "설계비",
        amountKrw: 18_500_000,
        phase: "budget",
        fiscalYear: 2019,
        asWritten: "1,850만원",
      },
      {
        ...sum,
        label: "공사비",
        amountKrw: 240_000_000,
        phase: "budget",
        fiscalYear: 2020,
        asWritten: "2억 4천만원",
      },
    ],
  ],
  [
    "○ 재료비 : 1만원 이내에서 가능함",
    [{ ...sum, label: "재료비", amountKrw: 10_000, phase: "limit", asWritten: "1만원" }],
  ],
  [
    "○ 강사비 : 6,400천원(80천원×80회)",
    [
      { ...sum, label: "강사비", amountKrw: 6_400_000, asWritten: "6,400천원" },
      { ...sum, label: "강사비", amountKrw: 80_000, phase: "unit-price", asWritten: "80천원" },
    ],
  ],
  [
    "○ 반납총액 : 금1,814,505원(금일백팔십일만사천오백오원)",
    [
      {
        ...sum,
        label: "반납총액",
        amountKrw: 1_814_505,
        phase: "returned",
        asWritten: "금1,814,505원",
        also: ["금일백팔십일만사천오백오원"],
      },
    ],
  ],
  [
    "○ 홍보비 : 450,000원 = 450천원",
    [{ ...sum, label: "홍보비", amountKrw: 450_000, asWritten: "450,000원", also: ["450천원"] }],
  ],
])("%s", (line, expected) => {
  expect(sumsOf(line)).toEqual(expected);
});

test("figure and Hangul that differ are two facts", () => {
  const facts = sumsOf("○ 운영비 : 금27,600천원(금이천육백칠십만원)");
  expect(facts.map(({ amountKrw }) => amountKrw)).toEqual([27_600_000, 26_700_000]);
});

test("the sources of funds behind a sum are parts of it", () => {
  expect(
    sumsOf("○ 총사업비 : 50천원(국비 10천원, 시비 40천원)").map(({ label, amountKrw, phase }) => [
      label,
      amountKrw,
      phase,
    ]),
  ).toEqual([
    ["총사업비", 50_000, "budget"],
    ["국비", 10_000, "funding"],
    ["시비", 40_000, "funding"],
  ]);
});

test("산출내역 says how the sum above it comes about", () => {
  expect(
    sumsOf("○ 심사수당 : 2,100천원\n- 산출내역 : 3명 × 7회 × 100천원").map(
      ({ label, amountKrw, phase }) => [label, amountKrw, phase],
    ),
  ).toEqual([
    ["심사수당", 2_100_000, null],
    ["심사수당", 100_000, "unit-price"],
  ]);
});

test("a heading may print the sum of what stands below it", () => {
  const context = contextOf("□ 예산 집행 (금 8,640천원)\n○ 강사비 : 6,400천원\n");
  const [sum, ...more] = readHeadingSums(context, lastSection(context));
  expect(more).toEqual([]);
  expect(sum).toMatchObject({ label: "예산 집행", path: [], amountKrw: 8_640_000 });
});

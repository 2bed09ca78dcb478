import { expect, it } from "vitest";
import { factsOf } from "./show";

const HEAD =
  "결재문서\n\n가상협의회 결과보고\n\n문서번호 가상과-3 결재일자 2019.4.20. 공개여부 공개\n\n";

it.each([
  ["9 ,860천원", 9_860_000, "certain"],
  ["1, 200천원", 1_200_000, "guessed"],
  ["1O,500천원", 10_500_000, "certain"],
  ["3,20O천원", 3_200_000, "certain"],
  ["l,200천원", 1_200_000, "guessed"],
])("reads %s as it is meant, and says so", (asWritten, amountKrw, confidence) => {
  const { amounts, messages } = factsOf(`${HEAD}□ 소요예산\n ○ 강사비 : ${asWritten}\n`);
  expect(amounts).toMatchObject([{ label: "강사비", amountKrw, confidence, asWritten }]);
  expect(messages.filter(({ rule }) => rule === "slip")).toHaveLength(1);
});

it("reads slips in cells, counts and days", () => {
  const { amounts, activities, followUps, messages } = factsOf(
    `${HEAD}□ 집행 내역\n(단위 : 천원)\n구분\t예산액\t집행액\n강사비\t1, 200\t1 ,200\n재료비\t2,2OO\t2,2O0\n\n□ 교육 실시 : l2회 34O명\n□ 향후일정\n ○ 6. l5. : 설명회\n ○ 7 .5. : 마무리\n`,
  );
  expect(amounts.map(({ amountKrw }) => amountKrw)).toEqual([
    1_200_000, 1_200_000, 2_200_000, 2_200_000,
  ]);
  expect(activities.map(({ count, unit }) => [count, unit])).toEqual([
    [12, "회"],
    [340, "명"],
  ]);
  expect(followUps.map(({ on }) => on)).toEqual(["2019-06-15", "2019-07-05"]);
  expect(messages.filter(({ rule }) => rule === "slip")).toHaveLength(7);
});

it("says where one count may be two numbers, and reads no more into it", () => {
  const { activities, messages } = factsOf(`${HEAD}□ 실적\n ○ 교육 실시 : 3, 200명\n`);
  expect(activities.map(({ count }) => count)).toEqual([200]);
  expect(messages.map(({ rule, reason }) => [rule, reason])).toContainEqual([
    "slip",
    "one number or two: 3, 200",
  ]);
});

it.each([
  "O2O 사업, O157 검사, 5l 생수, A1O5 기종, 코드 1I-205",
  "(10, 200, 300천원), 2019. 3. 1, 200천원",
  "강좌 3회, 340명, 1,200천원",
])("finds no slip in %s", (line) => {
  expect(
    factsOf(`${HEAD}□ 내용\n ○ ${line}\n`).messages.filter(({ rule }) => rule === "slip"),
  ).toEqual([]);
});

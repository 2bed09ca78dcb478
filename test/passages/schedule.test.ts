import { expect, it } from "vitest";
import { readSchedule } from "../../loaders/passages/schedule";
import { contextOf, lastSection, tableOf } from "./document";

const HEAD =
  "□ 2021년도 추진일정\n(단위 : 천원)\n사업추진절차\t추진기간\t예산집행금액\t추진세부내용\n";

function read(rows: string) {
  const context = contextOf(`${HEAD}${rows}`);
  const section = lastSection(context);
  return readSchedule(context, section, tableOf(section));
}

it.each([
  ["2021.02~2021.12", "2021-02", "2021-12", "2021.02~2021.12"],
  ["2021.1~12월까지", "2021-01", "2021-12", "2021.1~12월까지"],
  ["2021.03", "2021-03", "2021-03", "2021.03"],
  ["’21. 5. 3.~’22. 1. 15.", "2021-05", "2022-01", "’21. 5. 3.~’22. 1. 15."],
  ["2021. 7월~", "2021-07", null, "2021. 7월~"],
  ["3월~5월", "2021-03", "2021-05", "3월~5월"],
  ["연중", null, null, "연중"],
])("%s", (period, from, to, asWritten) => {
  expect(read(`교육\t${period}\t100\t강사 양성\n`).schedule).toMatchObject([
    { label: "교육", from, to, asWritten, amountKrw: 100_000, detail: "강사 양성" },
  ]);
});

it("refers to the planned sum of the row, and leaves the total to the amounts", () => {
  const { amounts, schedule } = read(
    "계\t\t300\t\n교육\t2021.01~2021.02\t300\t\n회의\t2021.03\t-\t\n",
  );
  expect(amounts.map(({ label, phase, isTotal }) => [label, phase, isTotal])).toEqual([
    ["계", "planned", true],
    ["교육", "planned", false],
  ]);
  expect(
    schedule.map(({ label, amount, amountKrw, detail }) => [label, amount, amountKrw, detail]),
  ).toEqual([
    ["교육", amounts[1]?.id, 300_000, null],
    ["회의", null, null, null],
  ]);
});

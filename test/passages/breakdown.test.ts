import { expect, it } from "vitest";
import { readBreakdown } from "../../loaders/passages/breakdown";
import { contextOf, lastSection, tableOf } from "./document";

function read(rows: string) {
  const context = contextOf(`□ 산출근거\n과목구분\t2021년 예산내역\t\t\n${rows}`);
  const section = lastSection(context);
  return { amounts: readBreakdown(context, section, tableOf(section)), messages: context.messages };
}

it("reads the tree of items, groups and parts", () => {
  const { amounts } = read(
    "민간위탁금\t○ 인건비\t500,000원\t= 500천원\n\t○ 사업비\t\t= 300천원\n" +
      "\t- 교육\t100,000원\t= 100천원\n\t- 홍보\t200,000원\t= 200천원\n",
  );
  expect(
    amounts.map(({ path, label, amountKrw, isTotal }) => [
      ...path.slice(1),
      label,
      amountKrw,
      isTotal,
    ]),
  ).toEqual([
    ["민간위탁금", "인건비", 500_000, false],
    ["민간위탁금", "사업비", 300_000, true],
    ["민간위탁금", "사업비", "교육", 100_000, false],
    ["민간위탁금", "사업비", "홍보", 200_000, false],
  ]);
});

it("takes a sum printed twice as one, with the second print beside it", () => {
  const [pair, ...more] = read("민간위탁금\t○ 인건비\t500,000원\t= 500천원\n").amounts;
  expect(more).toEqual([]);
  expect(pair).toMatchObject({
    asWritten: "500,000원",
    unit: "원",
    also: [{ asWritten: "500천원", span: { quote: "500천원" } }],
  });
});

it("keeps both prints apart where they differ", () => {
  const { amounts } = read("민간위탁금\t○ 인건비\t510,000원\t= 500천원\n");
  expect(amounts.map(({ amountKrw, also }) => [amountKrw, also.length])).toEqual([
    [510_000, 0],
    [500_000, 0],
  ]);
  expect(new Set(amounts.map(({ id }) => id)).size).toBe(2);
});

it("lets a bare sum inherit the unit of the formulas above, not of their results", () => {
  const { amounts } = read(
    "민간위탁금\t○ 인건비\t500,000원\t= 500천원\n\t○ 운영비\t300,000\t= 300천원\n",
  );
  expect(amounts[1]).toMatchObject({
    label: "운영비",
    amountKrw: 300_000,
    unit: "원",
    unitFrom: "inherited",
    also: [{ asWritten: "300천원" }],
  });
});

it("tells a unit price from its product", () => {
  const { amounts } = read("민간위탁금\t○ 지원금\t25,000원 × 20개소\t= 500천원\n");
  expect(amounts.map(({ phase, amountKrw, asWritten }) => [phase, amountKrw, asWritten])).toEqual([
    ["unit-price", 25_000, "25,000원"],
    ["breakdown", 500_000, "500천원"],
  ]);
});

it("goes on over a page break that splits a line and repeats the header", () => {
  const { amounts } = read(
    "민간위탁금\t○ 인건비\t=\t500천원\n\n과목구분\t2021년 예산내역\t\t\n\t500,000원\t\t\n\t○ 운영비\t300,000원\t= 300천원\n",
  );
  expect(
    amounts.map(({ label, path, amountKrw, also }) => [path.at(-1), label, amountKrw, also.length]),
  ).toEqual([
    ["민간위탁금", "인건비", 500_000, 1],
    ["민간위탁금", "운영비", 300_000, 1],
  ]);
});

it("says which line it could not read", () => {
  expect(read("민간위탁금\t\t\n\t○ 운영비\t300,000원\t\n").messages).toMatchObject([
    { rule: "line-unread", span: { quote: expect.stringContaining("민간위탁금") as string } },
  ]);
});

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

it("ties sums of several lines to the lines beside them", () => {
  const rows =
    "<table><tr><td>과목구분</td><td>2021년 예산내역</td><td></td></tr>" +
    "<tr><td>보조금</td><td>○ 활동지원<br>- 처음 : 1천원×75건<br>- 다음 : 3천원×30건</td>" +
    "<td>= 165천원<br>= 75천원<br>= 90천원</td></tr></table>";
  const context = contextOf(`□ 산출근거\n\n${rows}\n`);
  const section = lastSection(context);
  const sums = readBreakdown(context, section, tableOf(section));
  expect(
    sums
      .filter(({ phase }) => phase === "breakdown")
      .map(({ label, amountKrw }) => [label, amountKrw]),
  ).toEqual([
    ["활동지원", 165_000],
    ["처음", 75_000],
    ["다음", 90_000],
  ]);
});

it("names each term of a sum, and the sum by its item", () => {
  const { amounts } = read("시설비\t▸ 설계 50천원 + 공사비 400천원 = 450천원\t\t\n");
  expect(amounts.map(({ label, phase, amountKrw }) => [label, phase, amountKrw])).toEqual([
    ["설계", null, 50_000],
    ["공사비", null, 400_000],
    ["시설비", "breakdown", 450_000],
  ]);
});

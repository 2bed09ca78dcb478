import { describe, expect, it } from "vitest";
import { isTotalLabel, readAmountTable } from "../../loaders/passages/amount-table";
import { yearIn } from "../../loaders/passages/column";
import { contextOf, lastSection, tableOf } from "./document";

function read(text: string) {
  const context = contextOf(text);
  const section = lastSection(context);
  return { ...readAmountTable(context, section, tableOf(section)), messages: context.messages };
}

const rows = (unit = "") => `과목\t예산액${unit}\n인건비\t1,000\n운영비\t20\n`;

describe("the unit of a sum", () => {
  it.each([
    ["before", `□ 예산\n(단위 : 천원)\n\n${rows()}`, 1_000_000, "천원"],
    ["before", `□ 예산 (단위 : 백만원)\n${rows()}`, 1_000_000_000, "백만원"],
    ["after", `□ 예산\n${rows()}\n(단위 : 천원)\n`, 1_000_000, "천원"],
    ["header", `□ 예산\n${rows("(원)")}`, 1000, "원"],
    ["header", `□ 예산\n(단위 : 천원)\n${rows("(만원)")}`, 10_000_000, "만원"],
    ["cell", `□ 예산\n(단위 : 천원)\n${rows().replace("1,000", "2억 4천만원")}`, 240_000_000, "원"],
  ])("%s: %j", (unitFrom, text, amountKrw, unit) => {
    expect(read(text).amounts[0]).toMatchObject({
      unitFrom,
      amountKrw,
      unit,
      confidence: "certain",
    });
  });

  it("is not guessed: without one the sum is unknown and a message says so", () => {
    const { amounts, messages } = read(`□ 예산\n${rows()}`);
    expect(amounts.map(({ amountKrw, unit, unitFrom }) => [amountKrw, unit, unitFrom])).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
    expect(messages).toMatchObject([
      { rule: "unit-unknown", reason: "no unit printed for: 1,000", span: { quote: "1,000" } },
      { rule: "unit-unknown", span: { quote: "20" } },
    ]);
  });
});

it("tells sums from dashes, blanks, masks and words", () => {
  const cells = ["0", "-", "", "○○○", "없음", "△3", "(x-) 5", "(4)", "94.05"];
  const body = cells.map((cell, index) => `항목${String(index)}\t${cell}\t1`).join("\n");
  const { amounts } = read(`□ 예산\n(단위 : 원)\n구분\t예산액\t집행액\n${body}\n`);
  const budget = amounts.filter(({ phase }) => phase === "budget");
  expect(budget.map(({ asWritten, amountKrw }) => [asWritten, amountKrw])).toEqual([
    ["0", 0],
    ["△3", -3],
    ["5", 5],
    ["(4)", -4],
  ]);
});

describe("a settlement by years", () => {
  const { amounts } = read(
    "□ 결산 현황\n(단위 : 천원)\n연도\t최종예산\t예산현액\t집행액\t집행잔액\n" +
      "2018\t(x-) 70\t(x-) 70\t(x-) 60\t(x-) 10\n2019\t(x-) 81\t(x-) 81\t(x-) 81\t(x-) 0\n",
  );
  const of2019 = amounts.filter(({ fiscalYear }) => fiscalYear === 2019);

  it("names the columns, not the years", () => {
    expect(of2019.map(({ label, phase, amountKrw }) => [label, phase, amountKrw])).toEqual([
      ["최종예산", "final-budget", 81_000],
      ["예산현액", "current-budget", 81_000],
      ["집행액", "executed", 81_000],
      ["집행잔액", "balance", 0],
    ]);
  });

  it("gives three equal numbers three places", () => {
    const same = of2019.filter(({ asWritten }) => asWritten === "81");
    expect(new Set(same.map(({ span }) => span.start)).size).toBe(3);
    expect(new Set(same.map(({ id }) => id)).size).toBe(3);
    expect(same.map(({ span }) => span.locator.column)).toEqual(["최종예산", "예산현액", "집행액"]);
  });
});

it("reads years, change and rate from the columns", () => {
  const { amounts, rates } = read(
    "□ 예산 총괄\n(단위 : 천원, %)\n구 분\t2020예산액 (A)\t2021예산액 (B)\t증감 (B-A)\t(B-A)*100/A\n" +
      "계\t(x-) 500\t(x-) 400\t(x-) Δ100\t(x-) Δ20\n민간위탁금\t500\t400\tΔ100\tΔ20\n",
  );
  expect(
    amounts.map(({ label, fiscalYear, phase, amountKrw, isTotal }) => [
      label,
      fiscalYear,
      phase,
      amountKrw,
      isTotal,
    ]),
  ).toEqual([
    ["계", 2020, "budget", 500_000, true],
    ["계", 2021, "budget", 400_000, true],
    ["계", 2021, "change", -100_000, true],
    ["민간위탁금", 2020, "budget", 500_000, false],
    ["민간위탁금", 2021, "budget", 400_000, false],
    ["민간위탁금", 2021, "change", -100_000, false],
  ]);
  expect(rates).toMatchObject([
    { label: "계", percent: -20, of: "change", asWritten: "Δ20" },
    { label: "민간위탁금", percent: -20, of: "change" },
  ]);
});

it("puts a row under the label that its empty cell goes on with", () => {
  const { amounts } = read(
    "□ 예산\n(단위 : 원)\n구분\t비목\t예산액\n사업비\t강사료\t10\n\t재료비\t20\n인건비\t급여\t30\n",
  );
  expect(amounts.map(({ path, label }) => [...path, label])).toEqual([
    ["예산", "사업비", "예산액", "강사료"],
    ["예산", "사업비", "예산액", "재료비"],
    ["예산", "인건비", "예산액", "급여"],
  ]);
});

it.each([
  ["계", true],
  ["합 계", true],
  ["소계", true],
  ["회계", false],
  ["계약금", false],
])("%s as a total: %s", (label, total) => {
  expect(isTotalLabel(label)).toBe(total);
});

const brief = (text: string) =>
  read(text).amounts.map(({ path, label, fiscalYear, phase, amountKrw }) => [
    path.at(-1),
    label,
    fiscalYear,
    phase,
    amountKrw,
  ]);

it("reads a header of years and phases, of another year’s print, or over two rows", () => {
  expect(
    brief("□ 예산\n(단위 : 백만원)\n구분\t2018 결산\t’19 최종\t2020 예산\t증감\n계\t4\t5\t7\t2\n"),
  ).toEqual([
    ["2018 결산", "계", 2018, null, 4_000_000],
    ["’19 최종", "계", 2019, "final-budget", 5_000_000],
    ["2020 예산", "계", 2020, "budget", 7_000_000],
    ["증감", "계", 2021, "change", 2_000_000],
  ]);
  expect(brief("□ 예산\n(단위 : 원)\n구분\t예산액\t\t비고\n\t2020\t2021\t\n계\t5\t7\t\n")).toEqual([
    ["예산액 2020", "계", 2020, "budget", 5],
    ["예산액 2021", "계", 2021, "budget", 7],
  ]);
  expect(brief("□ 예산\n(단위 : 원)\n구분\t전년도예산액\t예산액\n계\t5\t7\n")).toEqual([
    ["전년도예산액", "계", 2020, "budget", 5],
    ["예산액", "계", 2021, "budget", 7],
  ]);
});

it("does not take what a project costs over all years for a year’s budget", () => {
  expect(
    brief("□ 투자\n(단위 : 원)\n구분\t총사업비\t기투자\t2021예산\t향후투자\n계\t9\t3\t4\t2\n"),
  ).toEqual([
    ["총사업비", "계", 2021, null, 9],
    ["기투자", "계", 2021, null, 3],
    ["2021예산", "계", 2021, "budget", 4],
    ["향후투자", "계", 2021, null, 2],
  ]);
});

it("gives each table the note behind it where every table has one", () => {
  const table = "구분\t예산액\n인건비\t1\n";
  const context = contextOf(
    `□ 예산\n${table}\n(단위 : 천원)\n\n${table.replace("인건비", "운영비")}\n(단위 : 백만원)\n`,
  );
  const section = lastSection(context);
  const tables = section.blocks.filter((block) => block.kind === "table");
  const sums = tables.flatMap((each) => readAmountTable(context, section, each).amounts);
  expect(sums.map(({ label, amountKrw }) => [label, amountKrw])).toEqual([
    ["인건비", 1_000],
    ["운영비", 1_000_000],
  ]);
});

it.each([
  ["[단위:천원]", 1_000],
  ["(단위 : 명, 천원)", 1_000],
  ["(백만원)", 1_000_000],
  ["※ 단위 : 만원", 10_000],
  ["(단위 : 지원 단체)", null],
])("a note of the unit: %s", (note, amountKrw) => {
  expect(read(`□ 예산\n${note}\n\n구분\t예산액\n인건비\t1\n`).amounts[0]?.amountKrw).toBe(
    amountKrw,
  );
});

it.each([
  ["1,240백만원(1,240,000천원)", 1_240_000_000, ["1,240,000천원"]],
  ["4,4804,480,000원", 4_480_000, ["4,480,000원"]],
  ["744천원 (전액 시비)", 744_000, []],
  ["744천원 (743,000원)", undefined, undefined],
  ["3명", undefined, undefined],
])("a cell that prints more than a numeral: %s", (cell, amountKrw, also) => {
  const [sum] = read(
    `□ 예산\n(단위 : 천원)\n구분\t예산액\t집행액\n인건비\t${cell}\t1\n`,
  ).amounts.filter(({ phase }) => phase === "budget");
  expect(sum?.amountKrw).toBe(amountKrw);
  expect(sum?.also.map(({ asWritten }) => asWritten)).toEqual(also);
});

it.each([
  ["2018", 2018],
  ["’18년 예산", 2018],
  ["‘18.", 2018],
  ["`18. 3. 2.", 2018],
  ["2018최종예산액", 2018],
  ["12,018", null],
  ["‘18세 이상", null],
  ["18", null],
])("the year in %s is %s", (print, year) => {
  expect(yearIn(print)).toBe(year);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Plan, PLAN, budgetSheetText } from "./budget-sheet-text";
import { factsOf } from "./show";

/** The sums of a document: label, year, phase, whole won. */
const sumsOf = (text: string) =>
  factsOf(text).amounts.map(({ label, fiscalYear, phase, amountKrw }) => [
    label,
    fiscalYear,
    phase,
    amountKrw,
  ]);

function expectedSums({ before, staff, running }: Plan) {
  const total = staff + running;
  const sums: [string, number, string, number][] = [
    ["사업비 (당해년도)", 2021, "budget", total],
    ["시비", 2021, "funding", total],
    ["계", 2020, "budget", before],
    ["계", 2021, "budget", total],
    ["계", 2021, "change", total - before],
    ["인건비", 2021, "breakdown", staff],
    ["운영비", 2021, "breakdown", running],
    ["계", 2021, "planned", total],
    ["배움터 운영", 2021, "planned", staff],
    ["배움터 관리", 2021, "planned", running],
    ["최종예산", 2019, "final-budget", before],
    ["예산현액", 2019, "current-budget", before],
    ["집행액", 2019, "executed", before],
    ["집행잔액", 2019, "balance", 0],
  ];
  return sums.map(([label, year, phase, thousands]) => [label, year, phase, thousands * 1000]);
}

describe("a budget sheet", () => {
  const facts = factsOf(budgetSheetText(PLAN));

  it("says what it is", () => {
    expect(facts.source).toMatchObject({
      family: "budget-sheet",
      format: "text",
      title: "가상마을 배움터 운영",
      programme: "가상마을 배움터 운영",
      account: "일반회계",
      period: "연례반복",
      bureau: "가상혁신국",
      department: "가상마을과",
      fiscalYear: 2021,
      documentNumber: null,
    });
  });

  it("gives every sum it prints, once", () => {
    expect(sumsOf(budgetSheetText(PLAN))).toEqual(expectedSums(PLAN));
    const printedTwice = facts.amounts.filter(({ also }) => also.length > 0);
    expect(printedTwice.map(({ label }) => label)).toEqual(["인건비", "운영비"]);
  });

  it("gives its rate, schedule, milestones and results", () => {
    expect(facts.rates).toMatchObject([{ percent: -22, asWritten: "Δ22", of: "change" }]);
    expect(facts.schedule.map(({ label, from, to }) => [label, from, to])).toEqual([
      ["배움터 운영", "2021-01", "2021-12"],
      ["배움터 관리", "2021-03", "2021-03"],
    ]);
    expect(
      facts.milestones.map(({ text, from, to, ongoing, kind }) => [text, from, to, ongoing, kind]),
    ).toEqual([
      ["지원조례 제정", "2015-03-15", null, false, "ordinance"],
      ["배움터 운영", "2016-01-02", null, true, "operation"],
      ["재계약", "2019-01-02", "2021-12-31", false, "contract"],
    ]);
    expect(
      facts.activities.map(({ label, count, unit, year, status }) => [
        label,
        count,
        unit,
        year,
        status,
      ]),
    ).toEqual([
      ["마을교육", 12, "회", 2020, "done"],
      ["마을교육", 345, "명", 2020, "done"],
      ["매뉴얼 개발 중", null, null, 2020, "in-progress"],
    ]);
  });

  it("gives its numbers whatever they are", () => {
    const thousands = fc.integer({ min: 1, max: 99_999_999 });
    const count = fc.integer({ min: 1, max: 99_999 });
    const plan = fc.record({
      before: thousands,
      staff: thousands,
      running: thousands,
      trainings: count,
      people: count,
    });
    fc.assert(
      fc.property(plan, (drawn) => {
        const text = budgetSheetText(drawn);
        expect(sumsOf(text)).toEqual(expectedSums(drawn));
        const { activities } = factsOf(text);
        expect(activities.slice(0, 2).map((activity) => activity.count)).toEqual([
          drawn.trainings,
          drawn.people,
        ]);
      }),
      { numRuns: 20 },
    );
  });
});

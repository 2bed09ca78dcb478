import type { Amount, Facts, ScheduleRow } from "../../schema/facts";
import { exampleFacts } from "../example";
import { fiscalYearOf, monthsBetween } from "../fiscal-year";
import { equationOf, printedDigits } from "../figure";
import { fails, holds } from "../judgement";
import { bare, pathKey } from "../label";
import { QUESTION, type Judgement, type Rule } from "../rule";

/** Half a year: below it, costs that fall due every month are plainly not spread over the year. */
const HALF_YEAR = 6;
const MONTHLY = ["인건비", "운영비"];

/** Personnel and operating costs of one item of the calculation basis. */
function monthlyCosts(facts: Facts): Amount[][] {
  const items = new Map<string, Amount[]>();
  for (const cost of facts.amounts) {
    if (cost.phase !== "breakdown" || !MONTHLY.includes(bare(cost.label))) continue;
    const key = pathKey(cost.path);
    items.set(key, [...(items.get(key) ?? []), cost]);
  }
  return [...items.values()].filter((costs) => costs.some(({ label }) => bare(label) === "인건비"));
}

/** The costs in the unit of the printed sum. */
function formulaOf(facts: Facts, row: ScheduleRow, costs: readonly Amount[]): string {
  const printed = facts.amounts.find(({ id }) => id === row.amount);
  const digits = printed ? printedDigits(printed.asWritten) : null;
  const scale = digits && row.amountKrw ? row.amountKrw / digits : 1;
  return equationOf(
    costs.map(({ amountKrw }) => ({ value: (amountKrw ?? 0) / scale, minus: false })),
  );
}

function judged(facts: Facts, row: ScheduleRow, costs: readonly Amount[]): Judgement | null {
  const { from, to, amountKrw } = row;
  const year = fiscalYearOf(facts);
  if (from === null || to === null || year === null) return null;
  if (costs.reduce((sum, cost) => sum + (cost.amountKrw ?? NaN), 0) !== amountKrw) return null;
  const formula = formulaOf(facts, row, costs);
  const months = monthsBetween(from, to);
  const claim = { on: [row, ...costs], actual: row.span.quote, formula };
  return months > HALF_YEAR
    ? holds(claim)
    : fails({ ...claim, expected: `${formula} · ${year}-01–${year}-12` });
}

const apply = (facts: Facts): Judgement[] =>
  monthlyCosts(facts).flatMap((costs) =>
    facts.schedule.flatMap((row) => judged(facts, row, costs) ?? []),
  );

const scheduled = (to: string): Facts =>
  exampleFacts(`○ 인건비 300천원\n○ 운영비 100천원\n센터 운영\t2031.01~2031.${to}\t400`, {
    source: { fiscalYear: 2031 },
    amounts: [
      { print: "300천원", label: "인건비", phase: "breakdown" },
      { print: "100천원", label: "운영비", phase: "breakdown" },
      { print: "400", id: "planned", label: "센터 운영", phase: "planned" },
    ],
    schedule: [
      {
        print: `2031.01~2031.${to}`,
        from: "2031-01",
        to: `2031-${to}`,
        amountKrw: 400_000,
        amount: "planned",
      },
    ],
  });

export const personnelWithinMonths: Rule = {
  id: "personnel-within-months",
  words: {
    ko: {
      title: "한 해의 인건비와 운영비는 몇 달 안에 다 쓰지 않는다",
      finding: "한 해의 인건비와 운영비를 몇 달 안에 다 쓴다",
      clause: "인건비와 운영비의 합을 쓰는 일정은 한 해에 걸친다 (달마다 드는 비용).",
      tolerance: "여섯 달을 넘으면 묻지 않는다. 선금으로 교부한 것일 수 있다.",
    },
    en: {
      title: "a year’s personnel and operating costs are not spent within months",
      finding: "a year’s personnel and operating costs are spent within months",
      clause:
        "a schedule row of personnel and operating costs spans the year, as they fall due every month.",
      tolerance: "asked only up to six months; it may be an advance to the operator.",
    },
  },
  standing: QUESTION,
  examples: {
    passes: [{ says: "over the year", facts: scheduled("12") }],
    fails: [
      {
        says: "within two months",
        facts: scheduled("02"),
        expected: "300 + 100 = 400 · 2031-01–2031-12",
        actual: "2031.01~2031.02",
      },
    ],
  },
  apply,
};

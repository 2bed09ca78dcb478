import type { Phase } from "../../schema/facts";
import type { BudgetSheet, Cost, OverviewRow, Settlement } from "../model/budget-sheet";
import type { Style } from "../drafts/style";
import { type ActivityAnswer, type AmountAnswer, type Answers, noAnswers } from "./answers";
import { deedAnswers } from "./deeds";

/** What a budget sheet says, as an answer file. */
export function budgetSheetAnswers(sheet: BudgetSheet, style: Style): Answers {
  const { title, office, year } = sheet;
  return {
    ...noAnswers({
      path: "",
      family: "budget-sheet",
      title,
      bureau: office.bureau,
      department: office.department,
      account: "일반회계",
      fiscalYear: year,
      programme: title,
    }),
    amounts: [
      ...costAnswers(sheet),
      ...overviewAnswers(sheet),
      ...sheet.items.flatMap(({ name, costs }) =>
        costs.flatMap((cost) => basisAnswers(cost, ["산출근거", name], year)),
      ),
      ...scheduleAnswers(sheet),
      ...sheet.settlement.flatMap((row) => settlementAnswers(row, style)),
    ],
    rates: [sheet.total, ...sheet.items].flatMap(({ name, rate }) =>
      rate === null
        ? []
        : [{ label: name, fiscalYear: year, percent: rate, of: "change" as const }],
    ),
    schedule: sheet.schedule.steps.map(({ sum, ...step }) => ({ ...step, amountKrw: sum })),
    activities: sheet.results.flatMap(({ year: done, groups }): ActivityAnswer[] =>
      groups.flatMap(({ name, deeds }) => deeds.flatMap((deed) => deedAnswers(deed, name, done))),
    ),
    milestones: sheet.history,
  };
}

function costAnswers({ cost, funding, year: fiscalYear }: BudgetSheet): AmountAnswer[] {
  const label = "사업비 (당해년도)";
  const path = ["기본 현황", "사업개요"];
  return [
    { label, path, fiscalYear, phase: "budget", amountKrw: cost },
    ...funding.map(({ name, sum }): AmountAnswer => ({
      label: name,
      path: [...path, label],
      fiscalYear,
      phase: "funding",
      amountKrw: sum,
    })),
  ];
}

/** The columns of the overview: title, year, phase and sum. */
function overviewColumns(row: OverviewRow, year: number): [string, number, Phase, number][] {
  const { before, now, change, final } = row;
  return final === null
    ? [
        [`${year - 1}예산액`, year - 1, "budget", before],
        [`${year}예산액`, year, "budget", now],
        ["증감", year, "change", change],
      ]
    : [
        [`${year - 1}최종예산액`, year - 1, "final-budget", before],
        [`${year}기정예산`, year, "budget", now],
        ["추경", year, "adjustment", change],
        [`${year}최종예산`, year, "final-budget", final],
      ];
}

function overviewAnswers({ total, items, year }: BudgetSheet): AmountAnswer[] {
  return [total, ...items].flatMap((row) =>
    overviewColumns(row, year).map(([column, fiscalYear, phase, amountKrw]) => ({
      label: row.name,
      path: ["예산 총괄", column],
      fiscalYear,
      phase,
      amountKrw,
    })),
  );
}

/** A cost, its unit price, its other print where that differs, and its parts. */
function basisAnswers(cost: Cost, path: string[], fiscalYear: number): AmountAnswer[] {
  const { name, sum, formula, again, parts } = cost;
  const own = { label: name, path, fiscalYear, phase: "breakdown" as const };
  const inside = [...path, name];
  return [
    { ...own, amountKrw: sum },
    ...(again === null || again === sum ? [] : [{ ...own, amountKrw: again }]),
    ...(formula
      ? [
          {
            label: `${name} 단가`,
            path: inside,
            fiscalYear,
            phase: "unit-price" as const,
            amountKrw: formula.price,
          },
        ]
      : []),
    ...parts.flatMap((part) => basisAnswers(part, inside, fiscalYear)),
  ];
}

function scheduleAnswers({ schedule, year: fiscalYear }: BudgetSheet): AmountAnswer[] {
  const path = [`${fiscalYear}년도 추진일정`, "예산집행금액"];
  const rows = [{ label: "계", sum: schedule.total }, ...schedule.steps];
  return rows.flatMap(({ label, sum }) =>
    sum === null ? [] : [{ label, path, fiscalYear, phase: "planned" as const, amountKrw: sum }],
  );
}

/** The columns of the final accounts. */
const SETTLED: [string, Phase, keyof Settlement][] = [
  ["최종예산", "final-budget", "final"],
  ["전년이월", "carried-in", "carriedIn"],
  ["예산변경", "adjustment", "adjustment"],
  ["예산현액", "current-budget", "current"],
  ["집행액", "executed", "executed"],
  ["차년이월", "carried-out", "carriedOut"],
  ["집행잔액", "balance", "balance"],
];

/** A printed 0 is a fact, a dash is none. */
function settlementAnswers(row: Settlement, { nothing }: Style): AmountAnswer[] {
  return SETTLED.filter(([, , column]) => row[column] !== 0 || nothing === "0").map(
    ([label, phase, column]) => ({
      label,
      path: ["최근 3년 결산 현황", String(row.year), label],
      fiscalYear: row.year,
      phase,
      amountKrw: row[column],
    }),
  );
}

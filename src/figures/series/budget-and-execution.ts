import { term } from "../../words/terms.js";
import type { BudgetDatum } from "../data/budget.js";
import { INK } from "../drawing/ink.js";
import type { ToCharts } from "./chart.js";
import { everyYear, marked, NOT_IN_SOURCES } from "./series.js";

const PHASES = [
  { phase: "final-budget", ink: INK.moneyQuiet, isPlanned: false },
  { phase: "executed", ink: INK.money, isPlanned: false },
  { phase: "budget", ink: INK.moneyQuiet, isPlanned: true },
] as const;

/** Budgets and sums executed by year, a series a phase. */
export const budgetSeries: ToCharts<BudgetDatum> = (data, locale) => {
  const years = everyYear(data.map(({ year }) => year));
  const series = PHASES.map(({ phase, ...look }) => {
    const rows = data.filter((datum) => datum.phase === phase);
    const values = years.map((year) => rows.find((row) => row.year === year)?.value ?? null);
    return { ...look, name: term("phase", phase, locale), values };
  });
  const drawn = series.filter(({ values }) => values.some((value) => value !== null));
  if (drawn.length === 0) return [];
  const categories = years.map((year) =>
    marked(
      String(year),
      data.filter((datum) => datum.year === year),
    ),
  );
  const look = { title: null, sort: "bar", isTime: true } as const;
  return [
    {
      ...look,
      categories,
      series: drawn,
      unit: "원",
      decimals: 0,
      gap: NOT_IN_SOURCES[locale],
    },
  ];
};

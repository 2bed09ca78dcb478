import type { BudgetDatum } from "../figures/budget-data.js";
import {
  countersOf,
  isAdditive,
  totalOf,
  yearsOf,
  type CountDatum,
} from "../figures/counts-data.js";
import { about, subjectsOf, type Datum } from "../figures/figure.js";
import { sourceLine } from "../figures/sources.js";
import { count, percent } from "../words/number.js";
import { inYear, said, sentence } from "../words/sentence.js";
import { term, type Kind } from "../words/terms.js";
import { wonExact, wonShort } from "../words/won.js";
import type { Headline } from "./numbers.js";

/** Rows of the figures that the overview takes its numbers from. */
export interface OverviewRows {
  budgets: readonly BudgetDatum[];
  rates: readonly (Datum & { year: number })[];
  trainings: readonly CountDatum[];
  meetings: readonly CountDatum[];
}

function latest<D extends { year: number }>(data: readonly D[]): D | undefined {
  return [...data].sort((a, b) => b.year - a.year)[0];
}

function firstSubject<D extends Datum>(data: readonly D[]): D[] {
  return about(data, subjectsOf(data)[0]);
}

function money(data: readonly BudgetDatum[], phase: BudgetDatum["phase"]): Headline[] {
  const datum = latest(data.filter((row) => row.phase === phase));
  if (datum === undefined) return [];
  const name = term("phase", phase, "ko");
  return [
    {
      label: sentence`${inYear(datum.year)}년 ${name}`,
      value: [said(wonShort(datum.value, "ko"), datum)],
      detail: [said(wonExact(datum.value, "ko"), datum)],
      source: sourceLine([datum], "ko"),
    },
  ];
}

function rate(data: OverviewRows["rates"]): Headline[] {
  const datum = latest(data.filter((row) => row.value !== null));
  if (datum?.value == null) return [];
  return [
    {
      label: sentence`${inYear(datum.year)}년 집행률`,
      value: [said(percent(datum.value), datum)],
      detail: ["집행액 ÷ 예산현액, 결산이 끝난 가장 최근 해"],
      source: sourceLine([datum], "ko"),
    },
  ];
}

function held(data: readonly CountDatum[], kind: Kind): Headline[] {
  const unit = countersOf(data).find(isAdditive);
  if (unit === undefined) return [];
  const year = yearsOf(data)
    .reverse()
    .find((candidate) => totalOf(data, candidate, unit) !== null);
  const total = year === undefined ? null : totalOf(data, year, unit);
  if (year === undefined || total === null) return [];
  return [
    {
      label: sentence`${inYear(year)}년 ${term("kind", kind, "ko")}`,
      value: sentence`적어도 ${said(count(total.value, unit, "ko"), total.on)}`,
      detail: ["문서가 이름을 든 것만 센 횟수"],
      source: sourceLine(
        data.filter((row) => row.year === year),
        "ko",
      ),
    },
  ];
}

/** What the first programme of the ledger cost and did, in five numbers; fewer where some are gaps. */
export function headlines({ budgets, rates, trainings, meetings }: OverviewRows): Headline[] {
  const sums = firstSubject(budgets);
  return [
    ...money(sums, "budget"),
    ...money(sums, "executed"),
    ...rate(firstSubject(rates)),
    ...held(firstSubject(trainings), "training"),
    ...held(firstSubject(meetings), "meeting"),
  ];
}

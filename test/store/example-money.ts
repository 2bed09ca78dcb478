import type { Amount, Phase } from "../../loaders/schema/facts";
import { traced } from "./example-text";

interface Sum {
  label: string;
  path: string[];
  year: number;
  phase: Phase;
  total?: boolean;
}

/** A sum of so many thousand won, as the text prints it. */
function amount(id: string, thousand: number, sum: Sum): Amount {
  return {
    ...traced(id, `${String(thousand)}천원`, sum.path[0] ?? null),
    label: sum.label,
    path: sum.path,
    fiscalYear: sum.year,
    phase: sum.phase,
    amountKrw: thousand * 1000,
    unit: "천원",
    unitFrom: "cell",
    isTotal: sum.total ?? false,
    confidence: "certain",
    also: [],
  };
}

/** Totals printed once and twice, an item, a settlement row and a calculation basis. */
export const SUMS: Amount[] = [
  amount("overview", 100, {
    label: "계",
    path: ["총괄"],
    year: 2020,
    phase: "budget",
    total: true,
  }),
  amount("first", 100, {
    label: "사업비",
    path: ["현황"],
    year: 2020,
    phase: "budget",
    total: true,
  }),
  amount("item", 100, { label: "위탁금", path: ["총괄"], year: 2020, phase: "budget" }),
  amount("last-year", 90, {
    label: "계",
    path: ["총괄", "2019"],
    year: 2019,
    phase: "budget",
    total: true,
  }),
  amount("current", 80, {
    label: "예산현액",
    path: ["결산", "2018"],
    year: 2018,
    phase: "current-budget",
  }),
  amount("executed", 60, {
    label: "집행액",
    path: ["결산", "2018"],
    year: 2018,
    phase: "executed",
  }),
  amount("staff", 70, {
    label: "인건비",
    path: ["산출", "위탁금"],
    year: 2020,
    phase: "breakdown",
  }),
  amount("running", 30, {
    label: "운영비",
    path: ["산출", "위탁금"],
    year: 2020,
    phase: "breakdown",
  }),
  amount("city", 100, {
    label: "시비",
    path: ["현황", "사업비"],
    year: 2020,
    phase: "funding",
  }),
];

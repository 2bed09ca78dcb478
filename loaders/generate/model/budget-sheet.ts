import type { Kind, MilestoneKind, Status } from "../../schema/facts";
import type { Office } from "../names";

/** A row of the overview: an item of the budget, or their total. Sums in won. */
export interface OverviewRow {
  name: string;
  /** Budget of the year before, or its final budget where there is a supplement. */
  before: number;
  /** Budget of the year; where there is a supplement, as it was before it. */
  now: number;
  /** As printed: the change, or the supplement. */
  change: number;
  /** Only where there is a supplement: the budget after it, as printed. */
  final: number | null;
  /** Whole percent of the change, as printed; null where no rate is printed. */
  rate: number | null;
}

/** A line of the calculation basis. */
export interface Cost {
  name: string;
  /** In won. */
  sum: number;
  /** Unit price in won and its factors; null where the sum is not calculated. */
  formula: { price: number; factors: { count: number; counter: string }[] } | null;
  /** The sum in won as printed beside the result; null where it is not printed twice. */
  again: number | null;
  parts: Cost[];
}

/** Something done or under way in a year of the results. */
export interface Deed {
  label: string;
  kind: Kind;
  status: Status;
  counts: { count: number; unit: string }[];
  /** How the first count divides. */
  parts: { name: string; count: number }[];
}

/** A row of the final accounts, sums in won. */
export interface Settlement {
  year: number;
  final: number;
  carriedIn: number;
  adjustment: number;
  current: number;
  executed: number;
  carriedOut: number;
  balance: number;
}

/** An entry of the history; days or months, ISO. */
export interface HistoryEntry {
  from: string;
  to: string | null;
  ongoing: boolean;
  kind: MilestoneKind;
  text: string;
}

/** A row of the schedule; months, ISO. */
export interface Step {
  label: string;
  from: string;
  to: string;
  /** In won; null where none is printed. */
  sum: number | null;
  detail: string;
}

/** What a budget sheet says, before anything is said of how it is printed. Sums in won. */
export interface BudgetSheet {
  title: string;
  office: Office;
  year: number;
  cost: number;
  funding: { name: string; sum: number }[];
  total: OverviewRow;
  items: (OverviewRow & { costs: Cost[] })[];
  history: HistoryEntry[];
  schedule: { total: number; steps: Step[] };
  results: { year: number; groups: { name: string | null; deeds: Deed[] }[] }[];
  settlement: Settlement[];
}

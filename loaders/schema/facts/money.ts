import type { Span, Traced } from "./place";

export const PHASES = [
  "budget",
  "final-budget",
  "adjustment",
  "carried-in",
  "current-budget",
  "executed",
  "carried-out",
  "balance",
  "change",
  "breakdown",
  "funding",
  "planned",
  "requested",
  "granted",
  "granted-to-date",
  "interest",
  "returned",
  "unit-price",
  "limit",
] as const;
/** The stage of the budget cycle a sum belongs to; sums of different phases are never mixed. */
export type Phase = (typeof PHASES)[number];

export const UNIT_SOURCES = ["cell", "header", "before", "after", "inherited", "formula"] as const;
/** Where the unit of a sum was found. */
export type UnitSource = (typeof UNIT_SOURCES)[number];

export const CONFIDENCES = ["certain", "guessed"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A second print of the same sum: `301,400,000원 = 301,400천원`. */
export interface AlsoPrinted {
  asWritten: string;
  span: Span;
}

/** A sum of money. */
export interface Amount extends Traced {
  label: string;
  /** Headings and parent rows, outermost first, then the column's header; never the own label. */
  path: string[];
  fiscalYear: number | null;
  phase: Phase | null;
  /** Whole won, signed; null where no unit is printed anywhere. */
  amountKrw: number | null;
  /** The unit as printed (`천원`); `원` for a compound such as 2억 4천만원. */
  unit: string | null;
  unitFrom: UnitSource | null;
  isTotal: boolean;
  confidence: Confidence;
  also: AlsoPrinted[];
}

/** A printed percentage. */
export interface Rate extends Traced {
  label: string;
  fiscalYear: number | null;
  /** Signed: `Δ22` is −22. */
  percent: number;
  /** The phase it is a rate of. */
  of: "change" | "executed" | null;
}

/** A row of a schedule. */
export interface ScheduleRow extends Traced {
  label: string;
  /** Months, `2021-02`; null where none is printed. */
  from: string | null;
  to: string | null;
  amountKrw: number | null;
  /** Id of the amount this row prints. */
  amount: string | null;
  detail: string | null;
}

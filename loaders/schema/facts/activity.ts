import type { Traced } from "./place";

export const KINDS = [
  "training",
  "meeting",
  "database",
  "consulting",
  "monitoring",
  "research",
  "publicity",
  "event",
  "selection",
  "other",
] as const;
/** What sort of thing was done. */
export type Kind = (typeof KINDS)[number];

export const STATUSES = [
  "done",
  "in-progress",
  "planned",
  "target",
  "cumulative",
  "cancelled",
] as const;
export type Status = (typeof STATUSES)[number];

/** Days or months, ISO; null where none is printed. */
export interface Period {
  from: string | null;
  to: string | null;
}

/** Something done or planned, with its count where one is printed. */
export interface Activity extends Traced {
  year: number | null;
  group: string | null;
  label: string;
  kind: Kind;
  count: number | null;
  /** The counter as printed (회, 명, 건 …). Counts of different counters are never added. */
  unit: string | null;
  status: Status;
  period: Period | null;
  place: string | null;
  /** Id of the activity this one is a part or the people of; never added to it. */
  of: string | null;
  isTotal: boolean;
  /** 40여명 */
  approximate: boolean;
  /** 이상, 등: the count is a lower bound. */
  openEnded: boolean;
}

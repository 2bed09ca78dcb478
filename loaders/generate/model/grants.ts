import type { Announcement, ApprovedHeader } from "./approved-header";

/** A row of a settlement of grants, in won. */
export interface GrantRow {
  name: string;
  granted: number;
  executed: number;
  balance: number;
  interest: number;
  returned: number;
}

/** A report of what districts spent of their grants. */
export interface SettlementReport {
  header: ApprovedHeader;
  year: number;
  total: GrantRow;
  rows: GrantRow[];
  plans: Announcement[];
}

/** A row of what is granted, in won. */
export interface InstalmentRow {
  name: string;
  budget: number;
  before: number;
  now: number;
  /** Granted to date, this time included. */
  total: number;
}

/** A notice that an instalment of a grant is paid. */
export interface GrantNotice {
  header: ApprovedHeader;
  year: number;
  /** The letter that this one follows. */
  follows: { number: string; day: string };
  /** The sum granted, as its figure says, and as it is spelt. */
  sum: number;
  spelt: number;
  total: InstalmentRow;
  rows: InstalmentRow[];
}

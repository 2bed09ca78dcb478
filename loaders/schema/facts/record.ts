import type { Traced } from "./place";

export const MILESTONE_KINDS = ["ordinance", "review", "contract", "operation", "other"] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** Something that happened to the project. */
export interface Milestone extends Traced {
  from: string | null;
  to: string | null;
  /** `~현재` */
  ongoing: boolean;
  kind: MilestoneKind;
  text: string;
}

/** A file of the portal's list. */
export interface Attachment extends Traced {
  name: string;
  size: string | null;
  public: boolean;
}

/** Another document that this one cites. */
export interface Reference extends Traced {
  documentNumber: string;
  date: string | null;
}

/** A weekday printed beside a date: `’17. 5. 12.(금)`. */
export interface DatedWeekday extends Traced {
  date: string;
  /** 월 화 수 목 금 토 일 */
  weekday: string;
}

/** One printed field of a header, footer or overview; one field may be printed several times. */
export interface HeaderField extends Traced {
  field: keyof SourceHeader;
  value: string;
  /** Which part of the document prints it. */
  part: "title" | "header" | "overview" | "footer";
}

/** What the document says of itself. */
export interface SourceHeader {
  title: string | null;
  documentNumber: string | null;
  policyNumber: string | null;
  organisation: string | null;
  bureau: string | null;
  department: string | null;
  approvedOn: string | null;
  producedOn: string | null;
  disclosure: string | null;
  exemptions: number[];
  retention: string | null;
  managementNumber: string | null;
  classification: string | null;
  licence: string | null;
  account: string | null;
  period: string | null;
  fiscalYear: number | null;
  programme: string | null;
}

/** A header that says nothing. */
export const NO_HEADER: SourceHeader = {
  title: null,
  documentNumber: null,
  policyNumber: null,
  organisation: null,
  bureau: null,
  department: null,
  approvedOn: null,
  producedOn: null,
  disclosure: null,
  exemptions: [],
  retention: null,
  managementNumber: null,
  classification: null,
  licence: null,
  account: null,
  period: null,
  fiscalYear: null,
  programme: null,
};

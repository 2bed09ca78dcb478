import type { FamilyName } from "../schema/facts";
import type { Answers } from "./answers/answers";
import {
  activityReportAnswers,
  meetingRecordAnswers,
  settlementReportAnswers,
} from "./answers/approved-document";
import { citizenLetterAnswers, grantNoticeAnswers, meetingPlanAnswers } from "./answers/letters";
import { budgetSheetAnswers } from "./answers/budget-sheet";
import { budgetSheetDraft } from "./drafts/budget-sheet";
import type { Draft } from "./drafts/draft";
import { citizenLetterDraft, grantNoticeDraft, meetingPlanDraft } from "./drafts/letters";
import { meetingRecordDraft } from "./drafts/meeting-record";
import { activityReportDraft, settlementReportDraft } from "./drafts/reports";
import { type Style, inventStyle } from "./drafts/style";
import {
  ACTIVITY_REPORT_FAULTS,
  GRANT_NOTICE_FAULTS,
  MEETING_FAULTS,
  MEETING_PLAN_FAULTS,
  SETTLEMENT_REPORT_FAULTS,
} from "./faults/approved-document";
import { BUDGET_SHEET_FAULTS } from "./faults/budget-sheet";
import { type Fault, spoilt } from "./faults/fault";
import { inventBudgetSheet } from "./invent/budget-sheet";
import { inventCitizenLetter, inventGrantNotice, inventMeetingPlan } from "./invent/letters";
import { inventMeetingRecord } from "./invent/meeting-record";
import { inventActivityReport, inventSettlementReport } from "./invent/reports";
import type { Random } from "./random";

/** What one document is made from, apart from its layout. */
export interface Order {
  /** Which of its family, from 0. */
  number: number;
  random: Random;
  faulty: boolean;
  /** Whether what only the portal prints is shown. */
  showsPortal: boolean;
  /** The districts there are. */
  districts: readonly string[];
}

/** A document before it is laid out, and what is in it. */
export interface Composed {
  draft: Draft;
  answers: Answers;
}

/** A sort of document: what is said, how it goes wrong, how it is written, what is in it. */
interface Sort<Model> {
  invent: (order: Order) => Model;
  faults: readonly Fault<Model>[];
  draft: (model: Model, style: Style, random: Random) => Draft;
  answers: (model: Model, style: Style, showsPortal: boolean) => Answers;
}

/** A sort of document, its model its own affair. */
export interface Genre {
  /** Kebab-case; stands in file names. */
  id: string;
  compose(order: Order): Composed;
}

function genre<Model>(id: string, { invent, faults, draft, answers }: Sort<Model>): Genre {
  const compose = (order: Order): Composed => {
    const { random, faulty, showsPortal } = order;
    const right = invent(order);
    const { model, rules } = faulty ? spoilt(right, faults, random) : { model: right, rules: [] };
    const style = inventStyle(random);
    return {
      draft: draft(model, style, random),
      answers: {
        ...answers(model, style, showsPortal),
        findings: rules.map((rule) => ({ rule })),
      },
    };
  };
  return { id, compose };
}

/** Families of documents that people write; records of an API are what a stand-in server answers. */
export const WRITTEN_FAMILIES = [
  "budget-sheet",
  "approved-document",
] as const satisfies FamilyName[];
export type WrittenFamily = (typeof WRITTEN_FAMILIES)[number];

/** The sorts of documents of each family; they take turns. */
export const GENRES: Record<WrittenFamily, readonly Genre[]> = {
  "budget-sheet": [
    genre("budget-sheet", {
      invent: ({ number, random }) => inventBudgetSheet(number, random),
      faults: BUDGET_SHEET_FAULTS,
      draft: budgetSheetDraft,
      answers: budgetSheetAnswers,
    }),
  ],
  "approved-document": [
    genre("meeting-record", {
      invent: ({ number, districts, random }) => inventMeetingRecord(number, districts, random),
      faults: MEETING_FAULTS,
      draft: meetingRecordDraft,
      answers: (record, _, showsPortal) => meetingRecordAnswers(record, showsPortal),
    }),
    genre("settlement-report", {
      invent: ({ number, districts, random }) => inventSettlementReport(number, districts, random),
      faults: SETTLEMENT_REPORT_FAULTS,
      draft: settlementReportDraft,
      answers: (report, _, showsPortal) => settlementReportAnswers(report, showsPortal),
    }),
    genre("activity-report", {
      invent: ({ number, random }) => inventActivityReport(number, random),
      faults: ACTIVITY_REPORT_FAULTS,
      draft: activityReportDraft,
      answers: (report, _, showsPortal) => activityReportAnswers(report, showsPortal),
    }),
    genre("grant-notice", {
      invent: ({ number, random }) => inventGrantNotice(number, random),
      faults: GRANT_NOTICE_FAULTS,
      draft: grantNoticeDraft,
      answers: (notice, _, showsPortal) => grantNoticeAnswers(notice, showsPortal),
    }),
    genre("meeting-plan", {
      invent: ({ number, random }) => inventMeetingPlan(number, random),
      faults: MEETING_PLAN_FAULTS,
      draft: meetingPlanDraft,
      answers: (plan, _, showsPortal) => meetingPlanAnswers(plan, showsPortal),
    }),
    genre("citizen-letter", {
      invent: ({ number, random }) => inventCitizenLetter(number, random),
      faults: [],
      draft: citizenLetterDraft,
      answers: (letter, _, showsPortal) => citizenLetterAnswers(letter, showsPortal),
    }),
  ],
};

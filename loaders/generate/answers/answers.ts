import type { Activity, Amount, FamilyName, SourceHeader } from "../../schema/facts";

/** A sum as an answer file gives it: what was put in. */
export type AmountAnswer = Pick<Amount, "label" | "path" | "fiscalYear" | "phase" | "amountKrw">;

/** A thing done as an answer file gives it. */
export type ActivityAnswer = Pick<
  Activity,
  "year" | "group" | "label" | "kind" | "count" | "unit" | "status"
>;

/** What is in a document, in the shape that the extraction prints (DESIGN, section 4). */
export interface Answers {
  source: Partial<SourceHeader> & { path: string; family: FamilyName; title: string };
  amounts: AmountAnswer[];
  rates: { label: string; fiscalYear: number; percent: number; of: "change" | "executed" }[];
  schedule: {
    label: string;
    from: string | null;
    to: string | null;
    amountKrw: number | null;
    detail: string | null;
  }[];
  activities: ActivityAnswer[];
  meetings: Record<string, unknown>[];
  questions: {
    section: string | null;
    question: string;
    answers: string[];
    disposition: string | null;
  }[];
  followUps: { on: string | null; to: string | null; text: string }[];
  milestones: {
    from: string | null;
    to: string | null;
    ongoing: boolean;
    kind: string;
    text: string;
  }[];
  attachments: { name: string; size: string | null; public: boolean }[];
  references: { documentNumber: string; date: string | null }[];
  /** Ids of the rules that must find something; all others must not. */
  findings: { rule: string }[];
}

/** Nothing but a header. */
export const noAnswers = (source: Answers["source"]): Answers => ({
  source,
  amounts: [],
  rates: [],
  schedule: [],
  activities: [],
  meetings: [],
  questions: [],
  followUps: [],
  milestones: [],
  attachments: [],
  references: [],
  findings: [],
});

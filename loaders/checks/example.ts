import { NO_HEADER } from "../schema/facts";
import type {
  Activity,
  Amount,
  DatedWeekday,
  Facts,
  HeaderField,
  Milestone,
  Rate,
  ScheduleRow,
  Source,
} from "../schema/facts";
import { meetingOf, questionsOf, type MeetingDraft, type QuestionDraft } from "./example-meeting";
import { printedDigits } from "./figure";
import { tracer, type Draft } from "./tracer";

/** A sum of an example: its label and what is printed. */
export type AmountDraft = Draft<Amount> & { label: string };
/** Facts of an invented document, each named by what is printed of it, in the order of print. */
export interface Drafts {
  source?: Partial<Source>;
  header?: Draft<HeaderField>[];
  amounts?: AmountDraft[];
  rates?: Draft<Rate>[];
  schedule?: Draft<ScheduleRow>[];
  activities?: Draft<Activity>[];
  meeting?: MeetingDraft;
  questions?: QuestionDraft[];
  milestones?: Draft<Milestone>[];
  weekdays?: Draft<DatedWeekday>[];
}

const SCALES: Record<string, number> = { 원: 1, 천원: 1000, 만원: 10_000, 백만원: 1_000_000 };
const NEGATIVE = /^[-−Δ△▲▽]|^\(/u;

const SOURCE: Source = {
  ...NO_HEADER,
  id: "example",
  path: "example.txt",
  format: "text",
  family: "budget-sheet",
  sha256: "",
};

function moneyOf({ print, unit }: AmountDraft): number | null {
  const digits = printedDigits(print);
  const scale = SCALES[unit ?? "천원"];
  if (unit === null || digits === null || scale === undefined) return null;
  return digits * scale * (NEGATIVE.test(print) ? -1 : 1);
}

const signed = (print: string): number =>
  (printedDigits(print) ?? 0) * (NEGATIVE.test(print) ? -1 : 1);

/**
 * Typed facts of an invented text. Spans are found in it; money is read in 천원 unless a unit is said.
 * @throws if something is not printed in the text: `example does not print: 1,200`
 */
export function exampleFacts(text: string, drafts: Drafts): Facts {
  const trace = tracer(text);
  return {
    source: { ...SOURCE, ...drafts.source },
    header: (drafts.header ?? []).map((draft) => ({
      field: "title",
      value: draft.print,
      part: "header",
      ...draft,
      ...trace("header", draft),
    })),
    amounts: (drafts.amounts ?? []).map((draft) => ({
      path: [],
      fiscalYear: null,
      phase: null,
      amountKrw: moneyOf(draft),
      unit: "천원",
      unitFrom: "before",
      isTotal: false,
      confidence: "certain",
      also: [],
      ...draft,
      ...trace("amount", draft),
    })),
    rates: (drafts.rates ?? []).map((draft) => ({
      label: "",
      fiscalYear: null,
      percent: signed(draft.print),
      of: null,
      ...draft,
      ...trace("rate", draft),
    })),
    schedule: (drafts.schedule ?? []).map((draft) => ({
      label: "",
      from: null,
      to: null,
      amountKrw: null,
      amount: null,
      detail: null,
      ...draft,
      ...trace("schedule", draft),
    })),
    activities: (drafts.activities ?? []).map((draft) => ({
      year: null,
      group: null,
      label: "",
      kind: "other",
      count: printedDigits(draft.print),
      unit: null,
      status: "done",
      period: null,
      place: null,
      of: null,
      isTotal: false,
      approximate: false,
      openEnded: false,
      ...draft,
      ...trace("activity", draft),
    })),
    meetings: drafts.meeting ? [meetingOf(trace, drafts.meeting)] : [],
    questions: questionsOf(trace, drafts.questions ?? []),
    followUps: [],
    milestones: (drafts.milestones ?? []).map((draft) => ({
      from: null,
      to: null,
      ongoing: false,
      kind: "other",
      text: "",
      ...draft,
      ...trace("milestone", draft),
    })),
    attachments: [],
    references: [],
    weekdays: (drafts.weekdays ?? []).map((draft) => ({
      date: "",
      weekday: "",
      ...draft,
      ...trace("weekday", draft),
    })),
    blocks: [],
    numbers: [],
    messages: [],
    text,
  };
}

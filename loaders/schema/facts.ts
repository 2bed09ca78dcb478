/**
 * What a document says, as typed facts. This is the contract between the rooms: families make
 * facts, checks question them, the store writes them, `extract --json` prints them.
 *
 * Conventions that hold everywhere: unknown is `null`, never a guess; money is whole won, a safe
 * integer; dates are ISO (`2017-05-12`, `2021-02` where only the month is printed); times `10:30`.
 */
import type { Activity } from "./facts/activity";
import type { Meeting, Question, FollowUp } from "./facts/meeting";
import type { Amount, Rate, ScheduleRow } from "./facts/money";
import type { Message, PrintedNumber, TextBlock } from "./facts/reading";
import type { Attachment, DatedWeekday, HeaderField, Milestone, Reference } from "./facts/record";
import type { Source } from "./facts/source";

export * from "./facts/activity";
export * from "./facts/finding";
export * from "./facts/meeting";
export * from "./facts/money";
export * from "./facts/place";
export * from "./facts/reading";
export * from "./facts/record";
export * from "./facts/source";

/** All that was read from one document, before any check. */
export interface Facts {
  source: Source;
  header: HeaderField[];
  amounts: Amount[];
  rates: Rate[];
  schedule: ScheduleRow[];
  activities: Activity[];
  meetings: Meeting[];
  questions: Question[];
  followUps: FollowUp[];
  milestones: Milestone[];
  attachments: Attachment[];
  references: Reference[];
  weekdays: DatedWeekday[];
  blocks: TextBlock[];
  /** Every numeral of the text stream, in order. */
  numbers: PrintedNumber[];
  messages: Message[];
  /** The text stream with masked passages: what every span points into. */
  text: string;
}

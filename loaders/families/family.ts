import type { Context } from "../passages/context";
import type { Reading } from "../read/reading";
import type { Facts, FamilyName, SourceHeader } from "../schema/facts";

/** The facts of a document without the document itself and what holds for any family. */
export type Body = Omit<Facts, "source" | "text" | "messages" | "weekdays" | "numbers" | "blocks">;

/** A kind of document: how it is known, what its header says, and how its facts are read. */
export interface Family {
  name: FamilyName;
  /** How surely a reading is of this family: the share of its marks of recognition that stand. */
  recognise(reading: Reading): number;
  /** What the document says of itself; enough to tell it from others. */
  header(reading: Reading): SourceHeader;
  /** Reads the facts of a masked reading. */
  read(context: Context): Body;
}

/** Facts with nothing in them. */
export function emptyBody(): Body {
  return {
    header: [],
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
  };
}

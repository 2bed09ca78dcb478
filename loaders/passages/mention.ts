import type { Count } from "../notation/count";
import type { DateSpan } from "../notation/date";
import type { Range } from "../notation/range";
import type { Vocabulary } from "../schema/vocabulary";

/** The text a list stands in, and what is needed to read it. */
export interface Listing {
  plain: string;
  units: Vocabulary["units"];
  /** The year of the list, for its days without one. */
  year: number | null;
}

/** What was counted, with where it is printed left to the mention. */
export type Counted = Omit<Count, keyof Range | "unit"> & { unit: string | null };

/** Something done, as one segment of a list names it. */
export interface Mention {
  /** What a parenthesis belongs to; empty outside of one. */
  within: string;
  /** Its own words, without counts; empty where it goes on counting what stands before. */
  own: string;
  count: Counted | null;
  period: DateSpan | null;
  /** Where the count is printed, or the words where there is none. */
  range: Range;
  /** Index, within the same list, of the mention this one is a part or the people of. */
  of: number | null;
  /** Words printed around the count that tell its status: 목표, 취소, 누계 … */
  cues: string;
}

/** Words around a count that are no part of a name, at its ends. */
const FILLER = "총|약|각|등|및|매|실적|목표|누계|계획|취소|전년|대비|개최|예정";
const FILLERS = new RegExp(
  `^(?:(?:${FILLER})(?=\\s|$)|[:：\\s])+|(?:(?<=^|\\s)(?:${FILLER})|[:：.\\s])+$`,
  "gu",
);

/** What is left of the words around a count when words about the count are taken off. */
export const nameOf = (print: string) => print.replace(/\s+/gu, " ").replace(FILLERS, "");

/** A count without words of its own goes on with the mention before it: people are the event's. */
export function goOn(mentions: Mention[]): void {
  const last = mentions.at(-1);
  const before = mentions.at(-2);
  if (!last?.count || !before?.count || last.own !== "") return;
  if (last.within === "") last.within = before.within;
  last.own = before.own;
  if (last.count.people && !before.count.people) last.of ??= mentions.length - 2;
  else if (before.of !== null) last.of ??= before.of;
}

/** Whether a bare count of people follows a count of events: it then shares its words. */
export function follows(mentions: Mention[], first: number, mention: Mention): boolean {
  const before = mentions.at(-1);
  const withinGroup = mentions.length >= first && before !== undefined && before.own !== "";
  return withinGroup && mention.count?.people === true && before.count?.people === false;
}

/** `3회, 1,240명 발송`: people with words of their own still are the event's before them. */
export function tiePeople(mentions: Mention[], first: number): void {
  const last = mentions.at(-1);
  const before = mentions.at(-2);
  if (
    !last?.count?.people ||
    last.of !== null ||
    before?.count?.people !== false ||
    mentions.length - 1 !== first
  )
    return;
  if (before.own === last.within) last.of = mentions.length - 2;
}

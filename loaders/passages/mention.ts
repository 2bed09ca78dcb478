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
  period: Pick<DateSpan, "from" | "to"> | null;
  /** Where it was done; null where nothing says. */
  place: string | null;
  /** Where the count is printed, or the words where there is none. */
  range: Range;
  /** Index, within the same list, of the mention this one is a part or the people of. */
  of: number | null;
  /** Words printed around the count that tell its status: 목표, 취소, 누계 … */
  cues: string;
}

/** Words around a count that are no part of a name, at its ends. */
const FILLER =
  "총|약|각|당초|등|및|매|최소|이상|내외|안팎|정도|가량|포함|실적|목표|누계|누적|계획|취소|전년|지난해|작년|대비|개최|예정";
/** How it compares is no name: 9.6% 증가, 109% 달성, 2배 확대. */
const COMPARED = /[\d.]{1,8}\s?(?:%|배|퍼센트)\s?(?:증가|감소|달성|확대|증|감|상승|하락)?/gu;
const FILLERS = new RegExp(
  `^(?:(?:${FILLER})(?=\\s|$)|[:：\\s])+|(?:(?<=^|\\s)(?:${FILLER})|[:：.\\s])+$`,
  "gu",
);

/** What something cost is no name either. */
const MONEY = /(?:금\s?)?\d[\d,.]{0,20}\s?(?:[십백천만억조]{1,2}\s?)?원/gu;

/** Nor is when it was: 2021. 3. 2. ~ 4. 30., 2021. 1월 중 */
const DATE = /[’‘'`]?\d{1,4}\.[\d.\s~∼’-]{0,40}(?:월(?:\s?[초중말](?![가-힣]))?)?/gu;

/** What is left of the words around a count when words about the count are taken off. */
export const nameOf = (print: string) =>
  print
    .replace(COMPARED, " ")
    .replace(MONEY, " ")
    .replace(DATE, " ")
    .replace(/\s+/gu, " ")
    .replace(FILLERS, "");

/** A particle behind a count begins what is said of it, which is no name: 19명은 계에 넣지 않음. */
export const nameBehind = (print: string) =>
  /^(?:은|는|이|가|을|를|에|에서|으로|로|의|과|와|도|까지)\s/u.test(print) ? "" : print;

/** Says that something was done, not what. */
export const BARE_VERB =
  /^(?:운영|개최|실시|추진|진행|참여|참석|참가|수료|이수|이용|방문|관람|투표|제작|완료|지원)$/u;

/** Adds up what was counted before: 등 총 17건. */
const TOTAL = /(?:^|\s)(?:총|합계|모두|등)(?:\s|$)/u;

/**
 * A count without words of its own, or with a verb alone, goes on with the mention before it: people
 * are the event's. A sum of what was counted before it takes no name from it.
 */
export function goOn(mentions: Mention[]): void {
  const last = mentions.at(-1);
  const before = mentions.at(-2);
  if (!last?.count || !before?.count) return;
  if (last.count.unit === before.count.unit && TOTAL.test(last.cues)) return;
  if (!takeName(last, before)) return;
  if (last.count.people && !before.count.people) last.of ??= mentions.length - 2;
  else if (before.of !== null) last.of ??= before.of;
}

/** Whether a mention has no name of its own; it then takes that of the one before. */
function takeName(mention: Mention, before: Mention): boolean {
  const verb = BARE_VERB.test(mention.own);
  if (mention.own !== "" && !verb) return false;
  if (mention.within === "") mention.within = verb ? nameIn(before) : before.within;
  if (!verb) mention.own = before.own;
  return true;
}

/** What was done, without the verb that says so. */
const nameIn = ({ within, own }: Mention) =>
  [within, BARE_VERB.test(own) ? "" : own].filter(Boolean).join(" ");

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

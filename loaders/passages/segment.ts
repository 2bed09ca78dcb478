import { type Count, findCounts } from "../notation/count";
import { type DateSpan, dateAt } from "../notation/date";
import { match } from "../notation/grammar";
import { type Group, groupsIn, splitOutside } from "../notation/nesting";
import { type Range, trimmed, words } from "../notation/range";
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

/** Commas, slashes, spaced dots and 및 behind a count part a list; a comma in a numeral does not. */
const SEPARATOR = /,(?!\d{3}(?!\d))|\s*\/\s*|\s[·∙]\s|;|(?<=[)\]]|\d[가-힣]{1,2})\s*및\s+/gu;
/** Words around a count that are no part of a name, at its ends. */
const FILLER = "총|약|각|등|및|매|실적|목표|누계|계획|취소|전년|대비|개최|예정";
const FILLERS = new RegExp(
  `^(?:(?:${FILLER})(?=\\s|$)|[:：\\s])+|(?:(?<=^|\\s)(?:${FILLER})|[:：.\\s])+$`,
  "gu",
);

/** Reads one list of things done: `뉴스레터(온라인 14회, 오프라인4회), 마을밥차 운영(32회, 23,140명)`. */
export function mentionsIn(listing: Listing, range: Range): Mention[] {
  const mentions: Mention[] = [];
  for (const segment of splitOutside(listing.plain, range, SEPARATOR)) {
    readSegment(listing, trimmed(listing.plain, segment), mentions);
  }
  return mentions;
}

const nameOf = (print: string) => print.replace(/\s+/gu, " ").replace(FILLERS, "");

/** A segment taken apart: its parentheses, and its text with these blanked. */
interface Segment extends Range {
  groups: Group[];
  outside: string;
}

function takenApart(plain: string, segment: Range): Segment {
  const groups = groupsIn(plain, segment);
  let outside = plain.slice(segment.start, segment.end);
  for (const { start, end } of groups) {
    const at = start - segment.start;
    outside = outside.slice(0, at) + " ".repeat(end - start) + outside.slice(at + end - start);
  }
  return { ...segment, groups, outside };
}

function readSegment(listing: Listing, range: Range, mentions: Mention[]): void {
  const segment = takenApart(listing.plain, range);
  const first = mentions.length;
  readCounts(listing, segment, mentions);
  const whole = mentions.length > first ? first : null;
  let from = 0;
  segment.groups.forEach((group, index) => {
    const before = segment.outside.slice(from, group.start - segment.start);
    const after =
      index === segment.groups.length - 1 ? segment.outside.slice(group.end - segment.start) : "";
    from = group.end - segment.start;
    const name = whole === null ? nameOf(`${before} ${after}`) : "";
    readGroup(listing, { group, segment, name, whole, cues: `${before} ${after}` }, mentions);
  });
  if (mentions.length === first) readWords(segment, mentions);
}

/** Counts outside any parenthesis: `강좌 운영 845회`, `마을활력소 2개소 선정`. */
function readCounts({ units }: Listing, segment: Segment, mentions: Mention[]): void {
  const { outside } = segment;
  const counts = findCounts(outside, { start: 0, end: outside.length }, units);
  counts.forEach((count, index) => {
    const before = outside.slice(counts[index - 1]?.end ?? 0, count.start);
    const after = index === counts.length - 1 ? outside.slice(count.end) : "";
    const { start, end, ...counted } = count;
    mentions.push({
      within: "",
      own: nameOf(`${before} ${after}`),
      count: counted,
      period: null,
      range: { start: segment.start + start, end: segment.start + end },
      of: null,
      cues: `${before} ${after}`,
    });
    goOn(mentions);
  });
}

/** A count without words of its own goes on with the mention before it: people are the event's. */
function goOn(mentions: Mention[]): void {
  const last = mentions.at(-1);
  const before = mentions.at(-2);
  if (!last?.count || !before?.count || last.own !== "") return;
  if (last.within === "") last.within = before.within;
  last.own = before.own;
  if (last.count.people && !before.count.people) last.of ??= mentions.length - 2;
  else if (before.of !== null) last.of ??= before.of;
}

interface GroupPlace {
  group: Group;
  segment: Segment;
  /** What the parenthesis belongs to. */
  name: string;
  /** The mention whose count stands before the parenthesis: what is inside are its parts. */
  whole: number | null;
  cues: string;
}

function readGroup(listing: Listing, place: GroupPlace, mentions: Mention[]): void {
  const { plain, units, year } = listing;
  const { group, segment, name, whole, cues } = place;
  const inner = trimmed(plain, group.inner);
  const period = whole === null ? dateAt(plain, inner.start, year) : null;
  if (period && period.end >= inner.end) {
    mentions.push({
      within: "",
      own: name,
      count: null,
      period,
      range: withoutEtc(plain, segment),
      of: null,
      cues,
    });
    return;
  }
  const parts = splitOutside(plain, inner, SEPARATOR).map((part) => trimmed(plain, part));
  const counted = parts.filter((part) => findCounts(plain, part, units).length > 0);
  const listed = summedUp(plain, parts, counted);
  if (listed) {
    const [count] = findCounts(plain, listed.last, units);
    const label = `${name}(${words(plain, { start: inner.start, end: listed.names })})`;
    if (count) push(mentions, { ...count, own: label, cues });
    return;
  }
  for (const part of parts)
    readPart(listing, part, { ...place, siblings: counted.length }, mentions);
}

function push(
  mentions: Mention[],
  { start, end, own, cues, ...count }: Count & { own: string; cues: string },
): void {
  mentions.push({ within: "", own, count, period: null, range: { start, end }, of: null, cues });
}

/** `구축(워크숍, 회의 등(20회))`: one count behind 등 counts all that the parenthesis lists. */
function summedUp(
  plain: string,
  parts: Range[],
  counted: Range[],
): { last: Range; names: number } | null {
  const [last] = counted;
  if (!last || counted.length > 1 || parts.length < 2 || last !== parts.at(-1)) return null;
  const names = groupsIn(plain, last)[0]?.start;
  return names !== undefined && /등\s*$/u.test(plain.slice(last.start, names))
    ? { last, names }
    : null;
}

/** One part within a parenthesis: `32회`, `온라인 14회`, `오프라인(2,500부)`, `13,717명 발송`. */
function readPart(
  listing: Listing,
  part: Range,
  place: GroupPlace & { siblings: number },
  mentions: Mention[],
): void {
  const { plain } = listing;
  const inner: Mention[] = [];
  readSegment(listing, part, inner);
  const found = inner.filter((mention) => mention.count !== null || place.name === "");
  const slip = found.length === 0 && place.siblings > 0 ? slipIn(plain, part) : null;
  const first = mentions.length;
  const trailing = plain.slice(place.group.end, place.segment.end);
  for (const mention of slip ? [slip] : found) {
    const of = mention.of === null ? place.whole : first + mention.of;
    const base = place.whole === null ? place.name : (mentions[place.whole]?.own ?? "");
    const bare = mention.own === "" && mention.within === "";
    mentions.push({
      ...mention,
      within: bare ? "" : [base, mention.within].filter(Boolean).join(" "),
      own: bare && !follows(mentions, first, mention) ? base : mention.own,
      of,
      cues: `${mention.cues} ${trailing}`,
    });
    if (bare) goOn(mentions);
    else tiePeople(mentions, first);
  }
}

/** Whether a bare count of people follows a count of events: it then shares its words. */
function follows(mentions: Mention[], first: number, mention: Mention): boolean {
  const before = mentions.at(-1);
  const withinGroup = mentions.length >= first && before !== undefined && before.own !== "";
  return withinGroup && mention.count?.people === true && before.count?.people === false;
}

/** `3회, 13,717명 발송`: people with words of their own still are the event's before them. */
function tiePeople(mentions: Mention[], first: number): void {
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

/** A numeral with one syllable that is no counter, among siblings that have one: a likely slip. */
function slipIn(plain: string, part: Range): Mention | null {
  const found = /(?<![\d,.])\d[\d,]*[가-힣]$/u.exec(plain.slice(part.start, part.end));
  const numeral = found && match("Numeral", plain, part.start + found.index);
  if (!numeral) return null;
  const count = {
    count: numeral.value,
    unit: null,
    approximate: false,
    openEnded: false,
    people: false,
  };
  const own = nameOf(plain.slice(part.start, numeral.start));
  return {
    within: "",
    own,
    count,
    period: null,
    range: { start: numeral.start, end: part.end },
    of: null,
    cues: "",
  };
}

/** Words without a count are an activity where they say that it is under way or called off. */
function readWords(segment: Segment, mentions: Mention[]): void {
  const said = segment.outside.trim().replace(/\s*등$/u, "");
  if (!/[가-힣\s]중$|취소$/u.test(said) || /(?:집중|대중|도중|연중|시중)$/u.test(said)) return;
  mentions.push({
    within: "",
    own: nameOf(said),
    count: null,
    period: null,
    range: segment,
    of: null,
    cues: segment.outside,
  });
}

function withoutEtc(plain: string, { start, end }: Range): Range {
  const print = plain.slice(start, end).replace(/\s*등\s*$/u, "");
  return { start, end: start + print.length };
}

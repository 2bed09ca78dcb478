import { type Count, findCounts } from "../notation/count";
import { dateAt } from "../notation/date";
import { type Group, splitOutside } from "../notation/nesting";
import { type Range, trimmed, words } from "../notation/range";
import { dividedIn } from "./divided";
import { type Listing, type Mention, follows, goOn, nameOf, tiePeople } from "./mention";
import {
  type Segment,
  periodOfWords,
  slipIn,
  summedUp,
  takenApart,
  whenAndWhere,
  withoutEtc,
} from "./segment-shape";
import { readCounts, readWords } from "./segment-words";

/** Commas, slashes, spaced dots and 및 behind a count part a list; a comma in a numeral does not. */
const SEPARATOR = /,(?!\d{3}(?!\d))|\s*\/\s*|[→⇒➔]|\s[·∙]\s|;|(?<=[)\]]|\d[가-힣]{1,2})\s*및\s+/gu;
/** A parenthesis behind a sum says what it was paid for: 1,350만원(9개 단체). */
const BASIS = /\d\s?[십백천만억조]{0,2}\s?원\s*$/u;

/** In a parenthesis of its own it says which turn of a course, not how many: 기본교육(5기). */
const TURN = /^\d{1,2}\s?기$/u;

/** Reads one list of things done: `소식지(온라인 6회, 오프라인2회), 골목장터 운영(12회, 1,140명)`. */
export function mentionsIn(listing: Listing, range: Range): Mention[] {
  const mentions: Mention[] = [];
  for (const segment of splitOutside(listing.plain, range, SEPARATOR)) {
    readSegment(listing, trimmed(listing.plain, segment), mentions);
  }
  return mentions;
}

function readSegment(listing: Listing, range: Range, mentions: Mention[], depth = 0): void {
  const segment = takenApart(listing.plain, range, depth);
  const first = mentions.length;
  readCounts(listing, segment, mentions);
  const counted = mentions.slice(first).map(({ range: at }) => at);
  let from = 0;
  segment.groups.forEach((group, index) => {
    const before = segment.outside.slice(from, group.start - segment.start);
    const after =
      index === segment.groups.length - 1 ? segment.outside.slice(group.end - segment.start) : "";
    from = group.end - segment.start;
    if (BASIS.test(before)) return;
    const taken = takenOut(listing.plain, counted, group.start);
    const whole = counted.length > 0 ? first + taken : null;
    const name = whole === null ? nameOf(`${before} ${after}`) : "";
    const cues = `${before} ${after}`;
    readGroup(listing, { group, segment, name, whole, depth, cues }, mentions);
  });
  if (mentions.length === first) readWords(segment, mentions);
}

/**
 * Which of the counts before a parenthesis its parts belong to: the first, or one that was taken out
 * of the one before it: 접수 157건 중 84건 선정(일반 60건, 청년 24건).
 */
const takenOut = (plain: string, counts: Range[], end: number): number =>
  Math.max(
    0,
    counts.findLastIndex(
      (count, index) =>
        count.end <= end &&
        /^\s?중(?=\s)/u.test(plain.slice(counts[index - 1]?.end ?? count.start, count.start)),
    ),
  );

interface GroupPlace {
  group: Group;
  segment: Segment;
  /** What the parenthesis belongs to. */
  name: string;
  /** The mention whose count stands before the parenthesis: what is inside are its parts. */
  whole: number | null;
  /** How many parentheses stand around it. */
  depth: number;
  cues: string;
}

function readGroup(listing: Listing, place: GroupPlace, mentions: Mention[]): void {
  const { plain, units } = listing;
  const { group, name, cues } = place;
  const inner = trimmed(plain, group.inner);
  if (readPeriod(listing, place, inner, mentions)) return;
  const parts = splitOutside(plain, inner, SEPARATOR).map((part) => trimmed(plain, part));
  if (TURN.test(words(plain, inner))) return;
  const counted = parts.filter((part) => findCounts(plain, part, units).length > 0);
  const listed = summedUp(plain, parts, counted);
  if (listed) {
    const [count] = findCounts(plain, listed.last, units);
    const label = `${name}(${words(plain, { start: inner.start, end: listed.names })})`;
    if (count) push(mentions, { ...count, own: label, cues });
    return;
  }
  const divided = counted.length === 0 ? dividedIn(plain, parts, mentions[place.whole ?? -1]) : [];
  if (divided.length > 0) {
    for (const part of divided) mentions.push({ ...part, of: place.whole, cues });
    return;
  }
  const first = mentions.length;
  for (const part of parts)
    readPart(listing, part, { ...place, siblings: counted.length }, mentions);
  const when = whenAndWhere(listing, parts);
  if (when) for (const mention of mentions.slice(first)) Object.assign(mention, when);
}

/** A parenthesis that says but when: of what is counted before it, or of what it stands behind. */
function readPeriod(
  { plain, year }: Listing,
  { segment, name, whole, cues }: GroupPlace,
  inner: Range,
  mentions: Mention[],
): boolean {
  const date = dateAt(plain, inner.start, year);
  const dated = date && date.from !== null && date.end >= inner.end ? date : null;
  const period = periodOfWords(words(plain, inner), year) ?? dated;
  if (!period) return false;
  if (whole !== null) for (const mention of mentions.slice(whole)) mention.period ??= period;
  else
    mentions.push({
      within: "",
      own: name,
      count: null,
      period,
      range: withoutEtc(plain, segment),
      of: null,
      place: null,
      cues,
    });
  return true;
}

function push(
  mentions: Mention[],
  { start, end, own, cues, ...count }: Count & { own: string; cues: string },
): void {
  mentions.push({
    within: "",
    own,
    count,
    period: null,
    range: { start, end },
    of: null,
    place: null,
    cues,
  });
}

/** One part within a parenthesis: `32회`, `온라인 14회`, `오프라인(2,500부)`, `1,240명 발송`. */
function readPart(
  listing: Listing,
  part: Range,
  place: GroupPlace & { siblings: number },
  mentions: Mention[],
): void {
  const { plain } = listing;
  const inner: Mention[] = [];
  readSegment(listing, part, inner, place.depth + 1);
  const found = inner.filter((mention) => mention.count !== null || place.name === "");
  const slip = found.length === 0 && place.siblings > 0 ? slipIn(listing, part) : null;
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

import { type Range, squashed } from "../notation/range";
import type { Section } from "../read/outline";
import type { Activity, Message } from "../schema/facts";
import { readActivities } from "./activities";
import { yearUnder } from "./activity";
import type { Context } from "./context";
import { type Entry, entriesIn } from "./entries";

/** A clause goes on: what it counts it mentions. */
const CLAUSE =
  /(?:하고|하며|으며|이며|이면|하면|하여|하고자|부터)(?:\s|$)|있는$|호[와로에]?\s?(?:관련|따)|관련(?:입니다|됩니다)/u;

/** So many words are a sentence that mentions a count, not the name of something done. */
const SENTENCE = 12;

/**
 * Counts of things done in running text: `○ 실 적 : 총 24회 154명 수료`; where the heading says that
 * results follow, also what has but a period. Staff, seats, votes and copies are none, nor what
 * stands in a passage that is `taken`.
 */
export function readProseCounts(
  context: Context,
  section: Section,
  taken: Range[] = [],
): Activity[] {
  // Why something changes is not what is done: 변경 사유.
  if (section.title.trim().endsWith("사유")) return [];
  return countsOf(context, section, entriesOf(context, section), taken);
}

/** The same of entries that stand elsewhere, as in the cells of a table. */
export function countsOf(
  context: Context,
  section: Section,
  entries: Entry[],
  taken: Range[] = [],
): Activity[] {
  const year = yearUnder(section.title, context.year);
  const isResults = section.path.some((title) => /실적|결과|성과/u.test(title));
  const messages: Message[] = [];
  const read = readActivities({ ...context, messages }, section, entries, year);
  const kept = read.filter((activity) => {
    const { label, count, period, status, span } = activity;
    const { start } = context.evidence.rangeOf(span);
    return (
      (count !== null || status !== "done" || (isResults && period !== null)) &&
      label.split(" ").length <= SENTENCE &&
      !CLAUSE.test(label) &&
      !isNothingDone(context, activity) &&
      !taken.some((range) => range.start <= start && start < range.end)
    );
  });
  tellOf(context, kept, messages);
  return kept;
}

/** Passes on what is to be said of the activities that are kept, each reason once. */
function tellOf({ messages }: Context, kept: Activity[], told: Message[]): void {
  const places = new Set(kept.map(({ span }) => span.start));
  const known = new Set(messages.map(({ reason }) => reason));
  messages.push(
    ...told.filter(
      ({ reason, span }) => span !== null && places.has(span.start) && !known.has(reason),
    ),
  );
}

/** An item of expenditure: 운영비, 심사수당; what is counted under it is what it was paid for. */
const COST = /(?<![준정대구설])비$|수당$|[임사]용?료$|보조금$|지원금$/u;

/** By how much it is more or less is no count of its own: 전년 대비 60개 증. */
const COMPARISON = /^(?:증|감|증가|감소|증액|감액|증원|감축)$/u;

/** What is marked in points. */
const MARKED = /만족도|평점|평균|점수|등급/u;

const CAME = /\s(?:참석|출석)$/u;

/** How many items an agenda has is no activity, nor how many of them were passed. */
const AGENDA = /^(?:심의|상정|보고|의결|협의|논의|토의|주요|검토|회의|부의|심사)?안건수?$/u;

/** Staff, seats, votes and what a sum is made of; and a title's (1회), which is an ordinal. */
function isNothingDone({ vocabulary, title }: Context, activity: Activity): boolean {
  const { group, label, asWritten, of } = activity;
  // Those who came to what is counted before them are its people: 교육 31회 2,455명 참석.
  const own = of === null ? label : label.replace(CAME, "");
  const named = squashed(`${group ?? ""} ${own}`);
  // A committee that met is something done, those who sit on it are not.
  const isPeople = vocabulary.units.people.includes(activity.unit ?? "");
  const nobody = isPeople ? named : named.replaceAll("위원회", "");
  return (
    named === "" ||
    [label, group ?? ""].some((name) => AGENDA.test(squashed(name))) ||
    (activity.unit === "점" && MARKED.test(named)) ||
    COST.test(label) ||
    squashed(title ?? "").includes(squashed(`${label}(${asWritten})`)) ||
    COMPARISON.test(label) ||
    vocabulary.units.notDoneAlone.some((word) => label.split(" ").includes(word)) ||
    vocabulary.units.notDone.some((word) => nobody.includes(word))
  );
}

/** The entries of a section up to what is enclosed, which stands last. */
function entriesOf(context: Context, section: Section): Entry[] {
  const { plain } = context.reading;
  const enclosed = enclosuresIn(plain, section);
  return section.blocks
    .filter((block) => block.kind !== "table" && block.start < enclosed)
    .flatMap((block) => {
      const { start, end } = block;
      const range = { start, end: Math.min(end, enclosed) };
      return entriesIn(plain, range, block.kind === "item" ? block.depth : 2);
    });
}

/** Where a list of enclosures begins (붙임 1. 서식 1부.) or the document says that it ends (끝.). */
function enclosuresIn(plain: string, { start, end }: Range): number {
  const at = plain.slice(start, end).search(/(?:붙임|별첨)(?!\S?\s?(?:참[조고]|과|와))|끝\./u);
  return at < 0 ? end : start + at;
}
